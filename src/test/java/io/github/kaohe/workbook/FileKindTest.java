package io.github.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people send instead of a workbook, and what they are told. */
class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "504B0304,         zip",
        "504B0506,         zip",
        "504B0102,         unknown",
        "504B03,           unknown",
        "D0CF11E0A1B11AE1, ole2",
        "D0CF11E0A1B11AE0, unknown",
        "D0CF11E0A1B11A,   unknown",
        "255044462D,       pdf",
        "25504447,         text",
        "0900,             old-excel",
        "0902,             old-excel",
        "0904,             old-excel",
        "0906,             unknown",
        "09,               text",
        "410A0D0920,       text",
        "411F,             unknown"
    })
    void files_are_known_by_how_they_begin(String hex, String kind) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "<?mso-application progid=\"Excel.Sheet\"?>,                          xml-2003",
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">,    xml-2003",
        "<HTML><body>,                                                        html",
        "<div><table>,                                                        html",
        "<!DOCTYPE html>,                                                     html",
        "姓名;得分,                                                           text"
    })
    void texts_are_known_by_what_stands_in_them(String text, String kind) {
        assertThat(FileKind.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
        String far = " ".repeat(1024) + text;
        assertThat(FileKind.of(far.getBytes(StandardCharsets.UTF_8))).isEqualTo("text");
    }

    @Test
    void people_are_told_what_it_is_and_what_to_do() {
        UnreadableWorkbookException refused = refused("<html>".getBytes(StandardCharsets.UTF_8), "成绩.xls");
        assertThat(refused.kind()).isEqualTo(Kind.UNSUPPORTED_FORMAT);
        assertThat(refused.part()).isEmpty();
        assertThat(refused.cell()).isEmpty();
        assertThat(line(refused)).startsWith("KH3001 成绩.xls").contains("HTML", "save it as");
    }

    @Test
    void an_old_workbook_is_told_as_such_where_none_is_taken() {
        UnreadableWorkbookException refused = catchThrowableOfType(
                UnreadableWorkbookException.class,
                () -> Workbook.read(GoodForm.old(), "", ReadLimits.USUAL.withXls(false)));
        assertThat(line(refused)).startsWith("KH3004").contains("older Excel");
    }

    @Test
    void a_damaged_workbook_is_told_with_the_part_in_question() {
        byte[] good = GoodForm.zip().bytes();
        UnreadableWorkbookException whole = refused(Arrays.copyOf(good, good.length - 1), "");
        assertThat(whole.part()).isEmpty();
        assertThat(whole.getCause()).isNull();
        assertThat(line(whole)).startsWith("KH3013").contains("zip structure", "whole file");

        RawZip zip = GoodForm.zip();
        zip.entry(GoodForm.SHEET).packed[0] = 7;
        UnreadableWorkbookException part = refused(zip.bytes(), "");
        assertThat(part.part()).contains(GoodForm.SHEET);
        assertThat(part.getCause()).isNotNull();
        assertThat(line(part)).contains("(" + GoodForm.SHEET + ")");
    }

    @Test
    void a_cell_in_question_is_named() {
        byte[] file = GoodForm.withE4("<c r=\"E4\" t=\"s\"><v>9</v></c>");
        UnreadableWorkbookException refused = refused(file, "");
        assertThat(refused.cell()).contains("E4");
        assertThat(line(refused)).contains(GoodForm.SHEET + " E4");
    }

    @Test
    void a_long_name_of_a_part_is_cut_to_a_hundred_characters() {
        String hundred = "n".repeat(100);
        assertThat(Refusal.of(Kind.CORRUPT, "zip", hundred).part()).isEqualTo(hundred);
        assertThat(Refusal.of(Kind.CORRUPT, "zip", hundred + "n").part()).isEqualTo(hundred + "…");
    }

    private static UnreadableWorkbookException refused(byte[] file, String name) {
        return catchThrowableOfType(
                UnreadableWorkbookException.class, () -> Workbook.read(file, name, ReadLimits.USUAL));
    }

    private static String line(UnreadableWorkbookException refused) {
        return refused.problems().get(0).line(Locale.ENGLISH);
    }
}
