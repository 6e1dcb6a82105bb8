package io.github.kaohe.excel;

import io.github.kaohe.excel.SummaryStyles.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows from a policy, line by line, and the money in all. */
final class PolicySheet {
    private static final List<Double> WIDTHS = List.of(7.0, 22.0, 18.0, 14.0, 12.0, 70.0);
    private static final int HEADINGS = 1;
    private static final int MONEY = 3;

    private PolicySheet() {}

    static void write(SummaryPolicy policy, SummarySheet sheet) {
        sheet.widths(WIDTHS);
        sheet.line(0, policy.title(), Kind.TITLE);
        sheet.headings(
                HEADINGS,
                0,
                Stream.of("number", "rule", "who", "money", "value", "explanation")
                        .map(key -> sheet.say(key))
                        .toList());
        int row = HEADINGS;
        for (SummaryPolicy.Line line : policy.lines()) {
            row++;
            sheet.number(row, 0, row - HEADINGS, Kind.WHOLE);
            sheet.text(row, 1, line.rule(), Kind.TEXT);
            sheet.text(row, 2, line.who(), Kind.LABEL);
            sheet.number(row, MONEY, line.money(), Kind.MONEY);
            sheet.number(row, 4, line.number(), Kind.LIMIT);
            sheet.text(row, 5, line.text(), Kind.TEXT);
            sheet.fit(row, WIDTHS.size());
        }
        sheet.table(HEADINGS, row);
        List<BigDecimal> money = policy.lines().stream()
                .map(SummaryPolicy.Line::money)
                .flatMap(Optional::stream)
                .toList();
        if (!money.isEmpty()) {
            String formula = "SUM(" + sheet.range(MONEY, HEADINGS + 1, row) + ")";
            row++;
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.text(row, column, column == 1 ? sheet.say("sum") : "", Kind.HEADING);
            }
            sheet.formula(row, MONEY, formula, Optional.of(Means.sum(money)), Kind.MONEY);
        }
        sheet.page(row, WIDTHS.size() - 1);
    }
}
