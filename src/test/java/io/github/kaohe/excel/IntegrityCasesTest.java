package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What can be done to a form between handing it out and getting it back: told or refused, and never in a score. */
class IntegrityCasesTest {
    private static final Scorecard CARD =
            Definitions.read(Path.of("templates", "bd-merchant-maintenance-monthly.json"));
    private static final Appraisal HANDED_OUT =
            Appraisal.of(CARD.id()).field("姓名", "张三").build();

    private static final Appraisal FILLED = Appraisal.of(CARD.id())
            .field("姓名", "张三")
            .awarded("merchant-visits", 38)
            .awarded("attendance", 5)
            .build();
    private static final byte[] KEY = "sixteen bytes...".getBytes(StandardCharsets.US_ASCII);
    private static final ExcelForm PAPER = ExcelForm.of(CARD, Style.PAPER);
    private static final ExcelForm WORKSHEET = ExcelForm.of(CARD, Style.WORKSHEET);

    /** Changes a workbook. */
    private interface Change {
        void on(XSSFWorkbook book, XSSFSheet form);
    }

    private record Case(ExcelForm form, Change change, List<ProblemCode> told) {}

    private static Case paper(Change change, ProblemCode... told) {
        return new Case(PAPER, change, List.of(told));
    }

    private static Case worksheet(Change change, ProblemCode... told) {
        return new Case(WORKSHEET, change, List.of(told));
    }

    private static Cell text(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError(text);
    }

    private static Cell named(XSSFWorkbook book, String name) {
        var at = new CellReference(book.getName(name).getRefersToFormula());
        Row row = book.getSheet(at.getSheetName()).getRow(at.getRow());
        Cell before = row.getCell(at.getCol());
        if (before.getCellType() != CellType.STRING) {
            return before;
        }
        // POI leaves the old text inside the cell when it writes a new one
        Cell fresh = row.createCell(at.getCol());
        fresh.setCellStyle(before.getCellStyle());
        return fresh;
    }

    private static Cell formula(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no formula");
    }

    private static void swap(XSSFSheet sheet, String one, String other) {
        Cell a = text(sheet, one);
        Cell b = text(sheet, other);
        a.setCellValue(other);
        b.setCellValue(one);
    }

    private static void redirect(XSSFWorkbook book, XSSFSheet form, int rows, int columns) {
        var name = book.getName("ko_a__merchant_visits");
        var at = new CellReference(name.getRefersToFormula());
        name.setRefersToFormula(
                new CellReference(form.getSheetName(), at.getRow() + rows, at.getCol() + columns, true, true)
                        .formatAsString());
    }

    private static void word(XSSFWorkbook book, String key, String value) {
        named(book, Names.of("m", key)).setCellValue(value);
    }

    private static Map<String, Case> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("weight edited", paper((book, form) -> text(form, "20").setCellValue("60"), ProblemCode.KH3031));
        cases.put(
                "weights swapped",
                paper((book, form) -> swap(form, "40", "20"), ProblemCode.KH3031, ProblemCode.KH3031));
        cases.put("full mark edited", paper((book, form) -> text(form, "40").setCellValue(120), ProblemCode.KH3031));
        cases.put(
                "label edited",
                paper((book, form) -> text(form, "战败商家复活率").setCellValue("战败商家回访率"), ProblemCode.KH3031));
        cases.put(
                "rows swapped",
                paper((book, form) -> swap(form, "每月走访商家数量", "会议表现"), ProblemCode.KH3031, ProblemCode.KH3031));
        cases.put(
                "row inserted",
                paper(
                        (book, form) -> {
                            int at = text(form, "会议表现").getRowIndex();
                            form.shiftRows(at, form.getLastRowNum(), 1);
                            form.createRow(at).createCell(2).setCellValue("额外贡献");
                            form.getRow(at).createCell(7).setCellValue(20);
                        },
                        ProblemCode.KH3033));
        cases.put("version of another year", paper((book, form) -> word(book, "version", "0"), ProblemCode.KH3008));
        cases.put("digest edited", paper((book, form) -> word(book, "digest", "0".repeat(64)), ProblemCode.KH3009));
        cases.put("another form", paper((book, form) -> word(book, "form", "waiter-scorecard"), ProblemCode.KH3007));
        cases.put(
                "other employee",
                paper((book, form) -> named(book, "ko_f__name").setCellValue("李四"), ProblemCode.KH3037));
        cases.put(
                "total replaced by a constant",
                worksheet(
                        (book, form) -> {
                            Cell total = formula(form);
                            total.removeFormula();
                            total.setCellValue(100);
                        },
                        ProblemCode.KH3032));
        cases.put(
                "total formula edited",
                worksheet(
                        (book, form) -> {
                            Cell total = formula(form);
                            total.setCellFormula(total.getCellFormula() + "+15");
                        },
                        ProblemCode.KH3032));
        cases.put(
                "name redirected to the points",
                paper((book, form) -> redirect(book, form, 0, -1), ProblemCode.KH3116));
        // the key of the row, which travels with it when rows are sorted, says which row it is
        cases.put("name redirected to another row", paper((book, form) -> redirect(book, form, 1, 0)));
        cases.put("protection", paper((book, form) -> form.protectSheet("x")));
        cases.put(
                "definition embedded",
                paper((book, form) ->
                        book.createSheet("_meta").createRow(0).createCell(0).setCellValue("{\"points\":1}")));
        cases.put("laid out otherwise", paper((book, form) -> word(book, "layout", "0"), ProblemCode.KH3035));
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> each_is_told_or_refused_and_changes_no_score() {
        return cases().entrySet().stream().map(entry -> dynamicTest(entry.getKey(), () -> check(entry.getValue())));
    }

    private static void check(Case each) throws IOException {
        byte[] changed = changed(each.form(), each.change());
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> each.form().read(new ByteArrayInputStream(changed)));
        if (refused != null) {
            assertThat(refused.problems()).extracting(Problem::code).containsExactlyElementsOf(each.told());
            return;
        }
        FormReading reading = each.form().read(new ByteArrayInputStream(changed));
        assertThat(reading.problems()).extracting(Problem::code).containsExactlyElementsOf(each.told());
        assertThat(reading.appraisal().shared().awarded().values())
                .as("no score that nobody gave")
                .isSubsetOf(FILLED.shared().awarded().values());
    }

    private static byte[] changed(ExcelForm form, Change change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form.bytes(FILLED)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.on(book, book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_sealed_form_is_read_with_its_key_alone() throws IOException {
        byte[] other = "another key of 20 b.".getBytes(StandardCharsets.US_ASCII);
        byte[] file = PAPER.sealedWith(KEY).bytes(FILLED);

        assertThat(PAPER.sealedWith(KEY).read(new ByteArrayInputStream(file)).problems())
                .isEmpty();
        assertThat(PAPER.read(new ByteArrayInputStream(file)).appraisal()).isEqualTo(FILLED);
        refused(PAPER.sealedWith(other), file);
        refused(PAPER.sealedWith(KEY), PAPER.bytes(FILLED));
    }

    @Test
    void a_seal_holds_for_the_person_it_was_made_for() throws IOException {
        ExcelForm sealed = PAPER.sealedWith(KEY);
        byte[] forged = changed(sealed, (book, form) -> {
            named(book, "ko_f__name").setCellValue("李四");
            word(book, FormStamp.SUBJECT, "name=李四\n");
        });
        byte[] restyled = changed(sealed, (book, form) -> word(book, "style", "WORKSHEET"));

        refused(sealed, forged);
        refused(sealed, restyled);
    }

    @Test
    void what_is_filled_in_later_needs_no_seal() throws IOException {
        ExcelForm sealed = PAPER.sealedWith(KEY);
        byte[] handedOut = sealed.bytes(HANDED_OUT);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(handedOut));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            named(book, "ko_a__merchant_visits").setCellValue(38);
            named(book, "ko_a__attendance").setCellValue(5);
            book.write(out);
            FormReading reading = sealed.read(Workbook.read(out.toByteArray(), "", ReadLimits.USUAL));
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.appraisal()).isEqualTo(FILLED);
        }
    }

    @Test
    void a_short_key_is_refused() {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> PAPER.sealedWith(new byte[15])))
                .hasMessageContaining("15");
    }

    private static void refused(ExcelForm form, byte[] file) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> form.read(new ByteArrayInputStream(file)));
        assertThat(refused.problems()).extracting(Problem::code).containsExactly(ProblemCode.KH3036);
    }
}
