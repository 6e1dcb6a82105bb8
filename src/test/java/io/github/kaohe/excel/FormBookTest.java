package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormBookTest {
    private static final Scorecard CARD =
            Definitions.read(Path.of("templates", "bd-merchant-maintenance-monthly.json"));
    private static final ExcelForm PAPER = ExcelForm.of(CARD, Style.PAPER);
    private static final FormBook BOOK = FormBook.of(PAPER);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void file() {
        file = folder.resolve("all.xlsx");
    }

    private static FormBook.Page page(String name, int visits) {
        return FormBook.Page.of(
                name,
                Appraisal.of(CARD.id())
                        .field("姓名", name)
                        .field("月份", "2026年10月")
                        .awarded("merchant-visits", visits)
                        .build());
    }

    private static FormBook.Page unfit(String name) {
        return FormBook.Page.of(
                name, Appraisal.of(CARD.id()).awarded("no-such-row", 1).build());
    }

    @Test
    void everybody_has_a_sheet_that_prints_alone_and_reads_back() throws IOException {
        List<FormBook.Page> pages = List.of(page("张三", 38), page("O'Neil \"&<b>", 20), page("张三", 12));

        assertThat(BOOK.save(pages, file, progress -> true)).isTrue();

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(Stream.of(0, 1, 2).map(book::getSheetName)).containsExactly("张三", "O_Neil \"&<b>", "张三 (2)");
            assertThat(book.getPrintArea(2)).startsWith("'张三 (2)'!$A$1:");
            assertThat(book.getSheetAt(1).getRepeatingRows().getFirstRow()).isPositive();
            assertThat(book.getActiveSheetIndex()).isZero();
            assertThat(Stream.of(0, 1, 2).map(i -> book.getSheetAt(i).isSelected()))
                    .containsExactly(true, false, false);
        }
        assertThat(PAPER.readByLabels(Workbook.read(file, ReadLimits.USUAL)))
                .extracting(ForeignReading::appraisal)
                .isEqualTo(pages.stream().map(FormBook.Page::appraisal).toList());
    }

    @Test
    void each_sheet_has_the_logo_of_the_theme() throws IOException {
        Theme theme = Theme.PLAIN.withLogo(Logo.of(ThemeTest.picture("png", 120, 40)));
        FormBook.of(PAPER.themed(theme)).save(List.of(page("张三", 38), page("李四", 20)), file, progress -> true);

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int i = 0; i < 2; i++) {
                assertThat(book.getSheetAt(i).getDrawingPatriarch().getShapes())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                XSSFPicture.class,
                                picture -> assertThat(picture.getPictureData().getData())
                                        .isEqualTo(theme.logo().orElseThrow().bytes()));
            }
        }
    }

    @Test
    void whoever_does_not_fit_is_named_and_nothing_is_written() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> BOOK.save(List.of(page("张三", 38), unfit("李四"), unfit("王五")), file, progress -> true));

        assertThat(refused.problems())
                .extracting(problem -> problem.place().text())
                .satisfiesExactly(
                        place -> assertThat(place).startsWith("李四"),
                        place -> assertThat(place).startsWith("王五"));
        assertThat(file).doesNotExist();
    }

    @Test
    void who_looks_on_is_told_of_each_one_and_can_stop() throws IOException {
        List<FormProgress> told = new ArrayList<>();
        boolean whole = BOOK.save(List.of(page("甲", 1), page("乙", 2), page("丙", 3)), file, progress -> {
            told.add(progress);
            return progress.done() < 2;
        });

        assertThat(whole).isFalse();
        assertThat(told).containsExactly(new FormProgress(1, 3, "甲"), new FormProgress(2, 3, "乙"));
        assertThat(file).doesNotExist();
    }

    @Test
    void worksheets_nobody_and_crowds_make_no_workbook() {
        assertThat(refused(() -> FormBook.of(ExcelForm.of(CARD, Style.WORKSHEET))))
                .isEqualTo(ProblemCode.KH3210);
        assertThat(refused(() -> BOOK.save(List.of(), file, progress -> true))).isEqualTo(ProblemCode.KH3211);
        List<FormBook.Page> crowd =
                Stream.generate(() -> page("张三", 1)).limit(1_001).toList();
        assertThat(refused(() -> BOOK.save(crowd, file, progress -> true))).isEqualTo(ProblemCode.KH3211);
        assertThat(file).doesNotExist();
    }

    private static ProblemCode refused(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call)
                .problems()
                .get(0)
                .code();
    }

    @Test
    void names_of_sheets_are_such_as_excel_takes() throws IOException {
        String longest = "很".repeat(40);
        BOOK.save(
                List.of(page(longest, 1), page(longest, 1), page("a[b]:c", 1), page("A[B]:C", 1), page("History", 1)),
                file,
                progress -> true);

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(Stream.of(0, 1, 2, 3, 4).map(book::getSheetName))
                    .containsExactly("很".repeat(30), "很".repeat(27) + " (2)", "a_b__c", "A_B__C (2)", "_History");
        }
    }
}
