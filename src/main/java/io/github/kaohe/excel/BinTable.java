package io.github.kaohe.excel;

import io.github.kaohe.excel.SummaryStyles.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How many totals lie in each range. */
final class BinTable {
    private final SummarySheet sheet;
    private final SpreadRows rows;

    BinTable(SummarySheet sheet, SpreadRows rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Writes the table, whose formulas look at the totals of the ranking, and gives its first row. */
    int write(List<TotalBins.Bin> bins, String range) {
        rows.caption("totals");
        rows.heading("bin", "from", "to", "people", "share");
        int first = rows.at();
        for (TotalBins.Bin bin : bins) {
            String lower = SummarySheet.cell(rows.at(), 1);
            String upper = SummarySheet.cell(rows.at(), 2);
            List<String> tests = new ArrayList<>();
            bin.lower().ifPresent(limit -> tests.add(range + ",\">=\"&" + lower));
            bin.upper().ifPresent(limit -> tests.add(range + ",\"<\"&" + upper));
            sheet.text(rows.at(), 0, words(bin), Kind.LABEL);
            sheet.number(rows.at(), 1, bin.lower(), Kind.LIMIT);
            sheet.number(rows.at(), 2, bin.upper(), Kind.LIMIT);
            String formula = tests.isEmpty() ? "COUNT(" + range + ")" : "COUNTIFS(" + String.join(",", tests) + ")";
            rows.counted(formula, bin.count(), first + bins.size() - 1);
        }
        rows.sum(first);
        return first;
    }

    private String words(TotalBins.Bin bin) {
        String lower = bin.lower().map(BigDecimal::toPlainString).orElse("");
        String upper = bin.upper().map(BigDecimal::toPlainString).orElse("");
        String key = "bin.between";
        if (lower.isEmpty()) {
            key = upper.isEmpty() ? "bin.all" : "bin.below";
        } else if (upper.isEmpty()) {
            key = "bin.from";
        }
        return sheet.say(key, "lower", lower, "upper", upper);
    }
}
