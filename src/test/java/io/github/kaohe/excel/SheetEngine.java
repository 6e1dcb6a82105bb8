package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.scoring.RuleOutcome;
import io.github.kaohe.scoring.ScoreLine;
import io.github.kaohe.scoring.ScoreReport;
import io.github.kaohe.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A worksheet computed by its own formulas, held against the scorer, cell by cell. */
final class SheetEngine {
    private final ExcelForm form;
    private final Scorer scorer;
    private final List<SheetPlan> plans;
    private int totals;

    SheetEngine(ExcelForm form) {
        this.form = form;
        this.scorer = Scorer.of(form.card());
        this.plans = FormLayout.plan(new CardIndex(form.card(), Map.of()), Style.WORKSHEET);
    }

    /** {@return how many forms had a total} */
    int totals() {
        return totals;
    }

    /** Fills a form by chance and compares. */
    void compare(Random random, boolean careless, String what) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form.bytes()))) {
            compare(RandomFilling.fill(form, workbook, random, careless), workbook, what);
        }
    }

    void compare(byte[] file, XSSFWorkbook workbook, String what) {
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
        compare(file, what, (sheet, box) -> {
            XSSFCell cell = workbook.getSheet(sheet).getRow(box.top()).getCell(box.left());
            CellValue value = evaluator.evaluate(cell);
            if (value == null) {
                return "";
            }
            assertThat(value.getCellType())
                    .as(what + " " + RandomFilling.at(box))
                    .isNotEqualTo(CellType.ERROR);
            return value.getCellType() == CellType.NUMERIC ? (Object) value.getNumberValue() : value.getStringValue();
        });
    }

    /** Compares a file with what a program computed from it: a number or a text for each output cell. */
    void compare(byte[] file, String what, BiFunction<String, Box, Object> computed) {
        FormReading reading = form.read(new ByteArrayInputStream(file));
        ScoreReport report = scorer.score(reading.appraisal());
        boolean readable = !Problem.anyError(reading.problems());
        totals += readable && report.total().isPresent() ? 1 : 0;
        for (SheetPlan plan : plans) {
            for (Box box : plan.boxes()) {
                if (box.slot() != null && box.slot().output() != null) {
                    Object value = computed.apply(plan.name(), box);
                    String place = what + " " + plan.name() + "!" + RandomFilling.at(box) + " "
                            + box.slot().output() + " " + reading.appraisal() + reading.problems() + report.problems();
                    check(box.slot().output(), value, report, readable, place);
                }
            }
        }
    }

    private void check(Output output, Object value, ScoreReport report, boolean readable, String place) {
        switch (output.kind()) {
            // what the rows of a rater for reference say changes no total
            case TOTAL -> number(value, readable || value instanceof Double ? report.total() : Optional.empty(), place);
            case GRADE -> {
                String grade = report.grade().orElse("");
                assertThat(value).as(place).isIn(grade, readable ? grade : "");
            }
            case SCORE -> {
                Optional<BigDecimal> raw = report.line(output.node()).flatMap(ScoreLine::raw);
                // a blank that nobody filled in is told in the cell, even where the line can do without it
                boolean silent = report.problems().stream()
                        .anyMatch(each -> each.code() == ProblemCode.KH4203 || each.code() == ProblemCode.KH4003);
                if ((readable && !silent) || value instanceof Double) {
                    number(value, raw, place);
                }
            }
            case PAYOUT -> number(value, readable || value instanceof Double ? paid(report) : Optional.empty(), place);
            case DEDUCTION -> changed(value, report, output.node(), -1, readable, place);
            case ADDITION -> changed(value, report, output.node(), 1, readable, place);
            case WEIGHTED, SUBJECT, SEAL -> {}
        }
    }

    private static Optional<BigDecimal> paid(ScoreReport report) {
        return report.payment().map(ScoreReport.Payment::amount);
    }

    /** Where no rule applies, the cell is empty. */
    private void changed(Object value, ScoreReport report, String node, int sign, boolean readable, String place) {
        ScoreLine line = report.line(node).orElseThrow();
        boolean several = form.card().raters().size() > 1;
        if (!readable || line.raw().isEmpty() || (several && value.equals(""))) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (RuleOutcome rule : line.rules()) {
            boolean limit = rule.part() == RuleOutcome.Part.LIMIT;
            if (rule.applied()
                    && rule.part() != RuleOutcome.Part.START
                    && rule.effect().signum() == (limit ? -sign : sign)) {
                sum = sum.add(rule.effect());
            }
        }
        if (sum.signum() == 0) {
            assertThat(value).as(place).isEqualTo("");
        } else {
            number(value, Optional.of(sum.abs()), place);
        }
    }

    private static void number(Object value, Optional<BigDecimal> expected, String place) {
        if (expected.isEmpty()) {
            assertThat(value).as(place).isInstanceOf(String.class);
        } else {
            assertThat(value).as(place).isInstanceOf(Double.class);
            double difference = Math.abs((Double) value - expected.get().doubleValue());
            assertThat(difference)
                    .as(place + " " + value + " but " + expected.get())
                    .isLessThan(1e-8);
        }
    }
}
