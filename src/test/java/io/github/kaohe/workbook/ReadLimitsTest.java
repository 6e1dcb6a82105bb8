package io.github.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** As much as is allowed is read, and one more is refused. */
class ReadLimitsTest {
    private static final String SHEET = GoodForm.SHEET;

    private static byte[] after(String more) {
        return GoodForm.with(SHEET, GoodForm.sheet("", GoodForm.DATA, more));
    }

    static Stream<Arguments> filesThatHoldThisMuch() {
        byte[] good = GoodForm.zip().bytes();
        String book = GoodForm.book(GoodForm.ONE_SHEET, "<definedNames>" + name("a") + name("b") + "</definedNames>");
        return Stream.of(
                arguments(Limit.FILE_BYTES, good, good.length),
                arguments(Limit.ENTRIES, good, 8),
                arguments(Limit.ROWS, good, 9),
                arguments(Limit.COLUMNS, good, 5),
                arguments(Limit.CELLS, good, 19),
                arguments(Limit.SHEETS, good, 1),
                arguments(Limit.STRINGS, good, 9),
                arguments(Limit.STRING_LENGTH, good, 3),
                arguments(Limit.TEXT_TOTAL, good, 27),
                arguments(Limit.FORMATS, good, 2),
                arguments(Limit.NUMBER_LENGTH, good, 2),
                arguments(
                        Limit.MERGES,
                        after("<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>"),
                        2),
                arguments(
                        Limit.LINKS,
                        after("<hyperlinks><hyperlink ref=\"E4\"/><hyperlink ref=\"E5\"/></hyperlinks>"),
                        2),
                arguments(Limit.FORMULAS, GoodForm.withE4("<c r=\"E4\"><f>40+48</f><v>88</v></c>"), 1),
                arguments(Limit.NAMES, GoodForm.with(GoodForm.BOOK, book), 2));
    }

    private static String name(String name) {
        return "<definedName name=\"" + name + "\">考核表!$E$4</definedName>";
    }

    @ParameterizedTest
    @MethodSource("filesThatHoldThisMuch")
    void a_file_may_hold_as_much_as_is_allowed(Limit limit, byte[] file, long held) {
        Workbook book = Workbook.read(file, "", ReadLimits.USUAL.with(limit, held));
        assertThat(book.sheets()).hasSize(1);

        UnreadableWorkbookException refused = refused(file, limit, held - 1);
        assertThat(refused.kind()).isEqualTo(Kind.LIMIT_EXCEEDED);
        assertThat(refused.limit()).contains(limit);
        assertThat(refused.allowed()).hasValue(held - 1);
        assertThat(refused.actual()).hasValue(held);
    }

    private static UnreadableWorkbookException refused(byte[] file, Limit limit, long allowed) {
        return catchThrowableOfType(
                UnreadableWorkbookException.class,
                () -> Workbook.read(file, "", ReadLimits.USUAL.with(limit, allowed)));
    }

    @Test
    void limits_add_up_and_leave_those_they_were_made_of_alone() {
        ReadLimits limits = ReadLimits.USUAL.with(Limit.ROWS, 7).with(Limit.CELLS, 0);
        assertThat(limits.allowed(Limit.ROWS)).isEqualTo(7);
        assertThat(limits.allowed(Limit.CELLS)).isZero();
        assertThat(limits.allowed(Limit.SHEETS)).isEqualTo(Limit.SHEETS.usual());
        assertThat(ReadLimits.USUAL.allowed(Limit.ROWS)).isEqualTo(5000);
        assertThat(limits.xls()).isTrue();
        assertThat(limits.withXls(false).xls()).isFalse();
        assertThat(limits.withXls(false).with(Limit.ROWS, 8).xls()).isFalse();
        assertThat(limits.withXls(false).allowed(Limit.ROWS)).isEqualTo(7);
        assertThat(limits.toString()).contains("ROWS=7").doesNotContain(".xls");
        assertThat(limits.withXls(false).toString()).contains("without .xls");
    }

    @Test
    void a_limit_below_nothing_is_refused() {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> ReadLimits.USUAL.with(Limit.ROWS, -1)))
                .hasMessageContaining("-1");
    }

    @Test
    void sums_are_limited_over_the_whole_file_and_single_amounts_one_by_one() {
        Meter meter = new Meter(ReadLimits.USUAL.with(Limit.CELLS, 5).with(Limit.ROWS, 5));
        assertThat(meter.allowed(Limit.CELLS)).isEqualTo(5);
        assertThat(meter.limits().allowed(Limit.ROWS)).isEqualTo(5);
        meter.add(Limit.CELLS, 3, "one");
        meter.add(Limit.CELLS, 2, "two");
        meter.check(Limit.ROWS, 5, "one");
        meter.check(Limit.ROWS, 5, "two");

        Refusal sum = catchThrowableOfType(Refusal.Refused.class, () -> meter.add(Limit.CELLS, 1, "three"))
                .refusal();
        assertThat(sum.actual()).isEqualTo(6);
        assertThat(sum.part()).isEqualTo("three");
        Refusal single = catchThrowableOfType(Refusal.Refused.class, () -> meter.check(Limit.ROWS, 6, "three"))
                .refusal();
        assertThat(single.actual()).isEqualTo(6);
    }

    @Test
    void reading_takes_no_longer_than_it_may() throws InterruptedException {
        new Meter(ReadLimits.USUAL).tick("part");
        Meter meter = new Meter(ReadLimits.USUAL.with(Limit.MILLISECONDS, 4));
        Thread.sleep(20);
        Refusal late = catchThrowableOfType(Refusal.Refused.class, () -> meter.tick("part"))
                .refusal();
        assertThat(late.limit()).isEqualTo(Limit.MILLISECONDS);
        assertThat(late.actual()).isBetween(5L, 60_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "FILE_BYTES,  5242880, 5 MiB",
        "ENTRY_BYTES, 1048576, 1 MiB",
        "TOTAL_BYTES, 1048577, 1048577",
        "TOTAL_BYTES, 1572864, 1536 KiB",
        "XML_RUN,     1024,    1 KiB",
        "XML_RUN,     1023,    1023",
        "XML_RUN,     1025,    1025",
        "FILE_BYTES,  0,       0",
        "ROWS,        1048576, 1048576",
        "CELLS,       2048,    2048"
    })
    void amounts_are_shown_as_people_count_them(Limit limit, long amount, String shown) {
        assertThat(limit.shown(amount)).isEqualTo(shown);
    }

    @Test
    void every_limit_has_words_in_both_languages() {
        for (Limit limit : Limit.values()) {
            assertThat(limit.words().toString()).as(limit.name()).isNotBlank();
            assertThat(limit.words().toString().toLowerCase(Locale.ROOT)).doesNotStartWith("limit.");
        }
    }
}
