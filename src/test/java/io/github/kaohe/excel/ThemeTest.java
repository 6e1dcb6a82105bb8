package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kaohe.model.Appraisal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final ExcelForm PLAIN = ExcelForm.of(Cards.merchants(), Style.WORKSHEET);
    private static final Appraisal FILLED =
            Appraisal.of("merchants").field("姓名", "张三").value("visits", 95).build();

    static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x * height > y * width ? 0x1F4E79 : 0xC00000);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static Theme house() throws IOException {
        return Theme.PLAIN
                .withTitleFont("微软雅黑")
                .withBodyFont("等线")
                .withHeadingFill("#1f4e79")
                .withTotalFill("#DDEBF7")
                .withInputFill("#FFFFFF")
                .withBorder("#7F7F7F")
                .withHeader("研发&测试部")
                .withFooter("内部资料")
                .withLogo(Logo.of(picture("png", 120, 40)));
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void a_themed_form_has_the_fonts_colours_and_lines_of_its_theme() throws IOException {
        try (XSSFWorkbook book = open(PLAIN.themed(house()).bytes(FILLED))) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFCellStyle title = sheet.getRow(0).getCell(0).getCellStyle();
            assertThat(title.getFont().getFontName()).isEqualTo("微软雅黑");
            assertThat(book.getFontAt(0).getFontName()).isEqualTo("等线");
            assertThat(sheet.getHeader().getCenter()).isEqualTo("研发&&测试部");
            assertThat(sheet.getFooter().getLeft()).isEqualTo("内部资料");
            XSSFCellStyle input = new Filled(PLAIN, PLAIN.themed(house()).bytes(FILLED))
                    .cell("ko_v__visits__visits")
                    .getCellStyle();
            assertThat(input.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFFFFFF");
            assertThat(input.getLeftBorderXSSFColor().getARGBHex()).isEqualTo("FF7F7F7F");
        }
    }

    @Test
    void words_on_a_dark_ground_are_white() throws IOException {
        try (XSSFWorkbook dark = open(PLAIN.themed(house()).bytes(FILLED));
                XSSFWorkbook light = open(PLAIN.bytes(FILLED))) {
            assertThat(heading(dark).getFont().getXSSFColor().getARGBHex()).isEqualTo("FFFFFFFF");
            assertThat(heading(light).getFont().getXSSFColor()).isNull();
        }
    }

    private static XSSFCellStyle heading(XSSFWorkbook book) {
        for (Row row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals("分值")) {
                    return (XSSFCellStyle) cell.getCellStyle();
                }
            }
        }
        throw new AssertionError("no heading");
    }

    @Test
    void a_logo_keeps_its_shape_within_the_row_of_the_title() throws IOException {
        for (String format : new String[] {"png", "jpeg"}) {
            Theme theme = Theme.PLAIN.withLogo(Logo.of(picture(format, 60, 60)));
            try (XSSFWorkbook book = open(PLAIN.themed(theme).bytes())) {
                assertThat(book.getAllPictures()).hasSize(1);
                var anchor = (org.apache.poi.xssf.usermodel.XSSFClientAnchor) book.getSheetAt(0)
                        .getDrawingPatriarch()
                        .getShapes()
                        .get(0)
                        .getAnchor();
                assertThat(anchor.getRow2()).isZero();
                assertThat(anchor.getCol2()).isZero();
                assertThat(anchor.getDx2() - anchor.getDx1())
                        .isCloseTo(anchor.getDy2() - anchor.getDy1(), org.assertj.core.api.Assertions.within(9525));
                assertThat(anchor.getDy2() / 12700.0)
                        .isBetween(10.0, (double) book.getSheetAt(0).getRow(0).getHeightInPoints());
            }
        }
    }

    @Test
    void forms_are_read_whatever_their_theme() throws IOException {
        ExcelForm themed = PLAIN.themed(house());
        for (ExcelForm reader : new ExcelForm[] {PLAIN, themed}) {
            FormReading reading = reader.read(new ByteArrayInputStream(themed.bytes(FILLED)));
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.appraisal()).isEqualTo(FILLED);
        }
    }

    @Test
    void equal_themes_give_equal_bytes_and_a_seal_survives_a_theme() throws IOException {
        assertThat(PLAIN.themed(house()).bytes(FILLED))
                .isEqualTo(PLAIN.themed(house()).bytes(FILLED))
                .isNotEqualTo(PLAIN.bytes(FILLED));
        assertThat(PLAIN.themed(Theme.PLAIN).bytes()).isEqualTo(PLAIN.bytes());
        ExcelForm sealed = PLAIN.sealedWith(new byte[16]);
        assertThat(sealed.read(new ByteArrayInputStream(sealed.themed(house()).bytes(FILLED)))
                        .problems())
                .isEmpty();
    }

    @Test
    void what_is_no_colour_font_line_or_picture_is_refused() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.PLAIN.withHeadingFill("red"))
                .withMessageContaining("(red)");
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.PLAIN.withBorder("#12345G"));
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.PLAIN.withBodyFont(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.PLAIN.withFooter("a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.PLAIN.withHeader("长".repeat(81)));
        assertThatIllegalArgumentException().isThrownBy(() -> Logo.of(picture("gif", 4, 4)));
        assertThatIllegalArgumentException().isThrownBy(() -> Logo.of(new byte[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.of(Arrays.copyOf(picture("png", 4, 4), (1 << 20) + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Logo.of(Arrays.copyOf(picture("png", 4, 4), 12)));
    }
}
