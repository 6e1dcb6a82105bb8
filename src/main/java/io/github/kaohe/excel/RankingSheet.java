package io.github.kaohe.excel;

import io.github.kaohe.excel.SummaryStyles.Kind;
import io.github.kaohe.model.FormField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The ranking: a row for each form that counts, with the score of each section and what follows. */
final class RankingSheet {
    private static final int HEADINGS = 2;
    private static final int FIRST = HEADINGS + 1;

    private final Summary summary;
    private final SummarySheet sheet;
    private final List<Column> columns = new ArrayList<>();
    private final int last;
    private int total;
    private int grade;
    private int firstSection;

    private interface Writer {
        void write(int row, int column, int at);
    }

    private record Column(String heading, double width, Writer writer) {}

    RankingSheet(Summary summary, SummarySheet sheet) {
        this.summary = summary;
        this.sheet = sheet;
        this.last = HEADINGS + summary.results().size();
        layOut();
    }

    private void layOut() {
        column(sheet.say("place"), 7, this::place);
        PersonFields person = summary.outline().person();
        if (!person.hasName()) {
            text(sheet.say("name"), at -> result(at).name(), Kind.LABEL, 14);
        }
        for (int i = 0; i < person.fields().size(); i++) {
            FormField field = person.fields().get(i);
            boolean name = i == 0 && person.hasName();
            int at = i;
            text(
                    field.title(),
                    row -> name ? result(row).name() : result(row).fields().get(at),
                    Kind.LABEL,
                    10);
        }
        total = columns.size();
        number(sheet.say("total"), row -> Optional.of(result(row).total()), Kind.POINTS);
        grade = columns.size();
        if (!summary.gradeLabels().isEmpty()) {
            text(sheet.say("grade"), row -> result(row).grade().orElse(""), Kind.LABEL, 9);
        }
        sections();
        if (!summary.card().vetoes().isEmpty()) {
            text(sheet.say("veto"), row -> result(row).vetoes(), Kind.TEXT, 12);
        }
        summary.policy().ifPresent(this::policy);
        text(sheet.say("file"), row -> result(row).file(), Kind.TEXT, 14);
    }

    private void sections() {
        firstSection = columns.size();
        List<CardOutline.Part> sections = summary.outline().sections();
        for (int i = 0; i < sections.size(); i++) {
            int at = i;
            Optional<BigDecimal> points = summary.results().stream()
                    .map(result -> result.sections().get(at).points())
                    .flatMap(Optional::stream)
                    .findFirst();
            String title = sections.get(i).node().label();
            String heading = points.map(value -> sheet.say("section", "title", title, "points", value.toPlainString()))
                    .orElseGet(() -> sections.get(at).node().bonus() ? sheet.say("bonus", "title", title) : title);
            number(heading, row -> result(row).sections().get(at).score(), Kind.POINTS);
        }
    }

    private void policy(SummaryPolicy policy) {
        Map<String, BigDecimal> sums = policy.sums();
        Map<String, String> texts = policy.texts();
        number(sheet.say("money"), row -> Optional.ofNullable(sums.get(who(row))), Kind.MONEY);
        text(sheet.say("consequence"), row -> texts.getOrDefault(who(row), ""), Kind.TEXT, 40);
    }

    void write() {
        sheet.widths(columns.stream().map(Column::width).toList());
        sheet.line(0, sheet.say("title", "title", summary.card().title()), Kind.TITLE);
        int missing = summary.uncounted().size();
        int counted = summary.results().size();
        sheet.line(
                1,
                sheet.say(
                        missing == 0 ? "counted" : "counted-missing",
                        "all",
                        counted + missing,
                        "counted",
                        counted,
                        "missing",
                        missing),
                missing == 0 ? Kind.NOTE : Kind.ALERT);
        sheet.headings(HEADINGS, 0, columns.stream().map(Column::heading).toList());
        for (int at = 0; at < counted; at++) {
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).writer().write(FIRST + at, column, at);
            }
            sheet.fit(FIRST + at, columns.size());
        }
        sheet.table(HEADINGS, last);
        sheet.page(last, columns.size() - 1);
    }

    /** {@return the totals, as formulas name them} */
    String totals() {
        return sheet.range(total, FIRST, last);
    }

    String grades() {
        return sheet.range(grade, FIRST, last);
    }

    String section(int number) {
        return sheet.range(firstSection + number, FIRST, last);
    }

    private SummaryResult result(int at) {
        return summary.results().get(at);
    }

    private String who(int at) {
        return summary.standings().get(at).who();
    }

    private void place(int row, int column, int at) {
        String formula = "RANK(" + SummarySheet.cell(row, total) + "," + totals() + ")";
        sheet.formula(row, column, formula, summary.standings().get(at).place(), Kind.WHOLE);
    }

    private void column(String heading, double width, Writer writer) {
        columns.add(new Column(heading, width, writer));
    }

    private void text(String heading, IntFunction<String> text, Kind kind, double least) {
        double widest = Math.max(least, Math.min(TextFit.units(heading, 10.5) / 2, 16));
        for (int at = 0; at < summary.results().size(); at++) {
            widest = Math.max(widest, Math.min(TextFit.units(text.apply(at), 10.5), Math.max(least, 30)));
        }
        column(heading, widest, (row, column, at) -> sheet.text(row, column, text.apply(at), kind));
    }

    private void number(String heading, IntFunction<Optional<BigDecimal>> number, Kind kind) {
        double width = Math.max(kind == Kind.MONEY ? 13 : 9, Math.min(TextFit.units(heading, 10.5) / 2 + 2, 16));
        column(heading, width, (row, column, at) -> sheet.number(row, column, number.apply(at), kind));
    }
}
