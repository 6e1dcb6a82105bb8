package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.Limit;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.UnreadableWorkbookException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final ExcelForm FORM = ExcelForm.of(Cards.everything(), Style.WORKSHEET);
    private static final byte[] GOOD = FORM.bytes();
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    /** How bytes are made. */
    private interface Bytes {
        byte[] make() throws Exception;
    }

    @TestFactory
    List<DynamicTest> every_file_that_is_no_form_is_refused_with_a_reason() {
        Map<String, Bytes> files = new LinkedHashMap<>();
        files.put("KH3017 empty", () -> new byte[0]);
        files.put("KH3001 one byte", () -> new byte[] {'P'});
        files.put("KH3001 text", () -> "姓名,得分\n张三,95".getBytes(StandardCharsets.UTF_8));
        files.put("KH3001 html", () -> "<html><table><tr><td>95".getBytes(StandardCharsets.UTF_8));
        files.put("KH3001 pdf", () -> "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        files.put("KH3013 first half", () -> Arrays.copyOf(GOOD, GOOD.length / 2));
        files.put("KH3013 zip of nothing", () -> zip(Map.of()));
        files.put("KH3001 plain zip", () -> zip(Map.of("readme.txt", new byte[] {1})));
        files.put("KH3013 random behind a zip header", HostileFilesTest::noise);
        files.put("KH3006 old Excel", HostileFilesTest::oldExcel);
        files.put("KH3003 encrypted", HostileFilesTest::encrypted);
        files.put("KH3002 too large", () -> Arrays.copyOf(GOOD, 6 << 20));
        files.put("KH3011 many parts", HostileFilesTest::manyParts);
        files.put("KH3012 bomb", () -> changed("xl/bomb.xml", text -> " ".repeat(40 << 20)));
        files.put("KH3013 no sheet", () -> without(SHEET));
        files.put("KH3013 no styles", () -> changed("xl/styles.xml", text -> "<broken"));
        files.put("KH3013 no content types", () -> without("[Content_Types].xml"));
        files.put("KH3014 doctype", () -> changed(SHEET, xml -> xml.replace("<worksheet", "<!DOCTYPE x><worksheet")));
        files.put("KH3014 billion laughs", () -> changed("xl/sharedStrings.xml", HostileFilesTest::laughs));
        files.put("KH3013 broken xml", () -> changed(SHEET, xml -> xml.replace("</sheetData>", "</rows>")));
        files.put("KH3013 cut xml", () -> changed(SHEET, xml -> xml.substring(0, xml.length() / 2)));
        files.put("KH3015 deep", () -> changed(SHEET, HostileFilesTest::deep));
        files.put("KH3014 part twice", () -> changed("XL/worksheets/Sheet1.xml", xml -> "<x/>"));
        files.put("KH3006 no form", HostileFilesTest::foreign);
        files.put("KH3006 stamp removed", HostileFilesTest::unstamped);
        files.put(
                "KH3007 other form",
                () -> ExcelForm.of(Cards.merchants(), Style.PAPER).bytes());
        files.put(
                "KH3008 other version",
                () -> other(card -> card.toBuilder().version("1").build()));
        files.put(
                "KH3009 other definition",
                () -> other(card -> card.toBuilder().title("改").build()));
        List<DynamicTest> tests = new ArrayList<>();
        files.forEach((name, bytes) -> tests.add(DynamicTest.dynamicTest(name, () -> refused(name, bytes.make()))));
        return tests;
    }

    private static void refused(String name, byte[] bytes) {
        ProblemException thrown = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(ProblemException.class, () -> FORM.read(new ByteArrayInputStream(bytes))));
        assertThat(thrown).as(name).isNotNull();
        assertThat(thrown.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.valueOf(name.substring(0, 6)));
        assertThat(thrown.getMessage()).doesNotContain("{").doesNotContain("org.apache");
    }

    @Test
    void a_limit_that_is_exceeded_is_named_with_what_is_allowed() {
        UnreadableWorkbookException thrown = catchThrowableOfType(
                UnreadableWorkbookException.class,
                () -> FORM.read(new ByteArrayInputStream(GOOD), ReadLimits.USUAL.with(Limit.CELLS, 20)));
        assertThat(thrown.limit()).contains(Limit.CELLS);
        assertThat(thrown.allowed()).hasValue(20);
        assertThat(thrown.actual()).hasValue(21);
        assertThat(thrown.part()).contains(SHEET);
        assertThat(thrown.getMessage()).contains("单元格", "20", "21", SHEET);
    }

    @Test
    void a_mismatch_names_what_was_expected_and_what_was_found() {
        byte[] old = other(card -> card.toBuilder().version("1").build());
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> FORM.read(new ByteArrayInputStream(old)));
        assertThat(thrown.problems().get(0).arguments())
                .containsEntry("expected", "2.1")
                .containsEntry("actual", "1");
    }

    @Test
    void changed_bytes_never_escape_as_anything_but_problems() {
        Random random = new Random(7);
        byte[] sheet = parts(GOOD).get(SHEET);
        for (int i = 0; i < 150; i++) {
            byte[] bytes = GOOD.clone();
            byte[] xml = sheet.clone();
            for (int k = 0; k < 3; k++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                xml[random.nextInt(xml.length)] = (byte) (32 + random.nextInt(90));
            }
            readOrRefuse(bytes);
            byte[] text = xml;
            readOrRefuse(changed(SHEET, old -> new String(text, StandardCharsets.UTF_8)));
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            FORM.read(new ByteArrayInputStream(bytes));
        } catch (ProblemException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Test
    void a_stream_or_file_that_fails_is_a_problem_too(@TempDir Path folder) {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThat(catchThrowableOfType(ProblemException.class, () -> FORM.read(failing))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KH3005);
        assertThat(catchThrowableOfType(ProblemException.class, () -> FORM.read(folder))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KH3005);
        assertThat(catchThrowableOfType(ProblemException.class, () -> FORM.read(folder.resolve("none.xlsx")))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KH3005);
    }

    private static byte[] noise() {
        byte[] bytes = new byte[1 << 16];
        new Random(1).nextBytes(bytes);
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
        return bytes;
    }

    private static byte[] oldExcel() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(1);
            return written(workbook);
        }
    }

    private static byte[] written(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(GOOD);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] foreign() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("考核表").createRow(0).createCell(0).setCellValue("得分");
            return written(workbook);
        }
    }

    private static byte[] unstamped() {
        Map<String, byte[]> parts = parts(GOOD);
        parts.computeIfPresent("docProps/custom.xml", (name, xml) -> replace(xml, "kaohe-digest", "x"));
        parts.computeIfPresent(WORKBOOK, (name, xml) -> replace(xml, "ko_m__digest", "ko_x"));
        return zip(parts);
    }

    private static byte[] replace(byte[] xml, String old, String with) {
        return new String(xml, StandardCharsets.UTF_8).replace(old, with).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] manyParts() {
        Map<String, byte[]> parts = parts(GOOD);
        for (int i = 0; i < 300; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }
        return zip(parts);
    }

    private static String laughs(String xml) {
        return "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + xml.replace("<t>", "<t>&b;");
    }

    private static String deep(String xml) {
        String open = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        return xml.replace("</worksheet>", "<extLst><ext>" + open + "</ext></extLst></worksheet>");
    }

    private static byte[] other(UnaryOperator<Scorecard> change) {
        return ExcelForm.of(change.apply(Cards.everything()), Style.WORKSHEET).bytes();
    }

    private static byte[] without(String part) {
        Map<String, byte[]> parts = parts(GOOD);
        parts.remove(part);
        return zip(parts);
    }

    private static byte[] changed(String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(GOOD);
        String old = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, change.apply(old).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] zip) {
        return ZipParts.unpack(zip);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
