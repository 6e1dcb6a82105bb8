package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** The sheet on which a worksheet computes, one step a row: what it is, its value, and whether an input is missing or wrong. */
final class CalcSheet {
    /** Name of the sheet. */
    static final String NAME = "计算";

    private static final int VALUE = 1;
    private static final int MISSING = 2;
    private static final int WRONG = 3;
    private static final int LIST = 4;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<String, Expr> texts = new HashMap<>();
    private int rows;
    private int widest = LIST - 1;

    CalcSheet() {
        List<String> headings = List.of("步骤", "结果", "缺填", "有误");
        for (int column = 0; column < headings.size(); column++) {
            boxes.add(new Box(0, column, 0, column, Look.HEADING, headings.get(column), null, ""));
        }
        rows = 1;
    }

    private static Expr cell(String column, int row) {
        return new Expr("$" + column + "$" + (row + 1));
    }

    private void formula(int column, Expr formula) {
        boxes.add(new Box(rows, column, rows, column, Look.OUTPUT, "", null, formula.text()));
    }

    /** {@return the cell that holds a step} */
    Expr row(String title, Expr formula) {
        boxes.add(new Box(rows, 0, rows, 0, Look.LEFT, title, null, ""));
        formula(VALUE, formula);
        return cell("B", rows++);
    }

    /** {@return the cell that holds a step whose want of a value stops the whole card} */
    Expr counted(String title, Expr formula) {
        Expr value = cell("B", rows);
        formula(MISSING, Expr.either(Expr.call("ISNA", value), Expr.ONE, Expr.ZERO));
        formula(WRONG, Expr.either(Expr.call("ISERR", value), Expr.ONE, Expr.ZERO));
        return row(title, formula);
    }

    /** {@return a cell with a text of the definition, so that no formula holds it} */
    Expr text(String text) {
        return texts.computeIfAbsent(text, key -> {
            boxes.add(new Box(rows, 0, rows, 0, Look.LEFT, key, null, ""));
            return cell("A", rows++);
        });
    }

    /** Some cells side by side, or one below the other. */
    record Cells(List<Expr> cells) {
        Expr range() {
            return new Expr(
                    cells.get(0).text() + ":" + cells.get(cells.size() - 1).text());
        }

        Expr at(int index) {
            return cells.get(index);
        }
    }

    /** {@return one step a row, the titles being those of the cells in the first column} */
    Cells block(List<String> titles, List<Expr> formulas) {
        List<Expr> cells = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            cells.add(row(titles.get(i), formulas.get(i)));
        }
        return new Cells(List.copyOf(cells));
    }

    /** {@return the titles beside the cells of a block} */
    static Cells titles(Cells block) {
        return new Cells(block.cells().stream()
                .map(cell -> new Expr(cell.text().replace("$B$", "$A$")))
                .toList());
    }

    /** {@return several cells in one row} */
    Cells across(String title, List<Expr> formulas) {
        boxes.add(new Box(rows, 0, rows, 0, Look.LEFT, title, null, ""));
        List<Expr> cells = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            formula(LIST + i, formulas.get(i));
            cells.add(cell(CellReference.convertNumToColString(LIST + i), rows));
        }
        widest = Math.max(widest, LIST + formulas.size() - 1);
        rows++;
        return new Cells(List.copyOf(cells));
    }

    /** {@return how many steps miss an input} */
    Expr missing() {
        return new Expr("SUM($C$2:$C$" + rows + ")");
    }

    /** {@return how many steps have a wrong input} */
    Expr wrong() {
        return new Expr("SUM($D$2:$D$" + rows + ")");
    }

    /** {@return a cell of this sheet as the other sheets name it} */
    static String outside(Expr cell) {
        return "'" + NAME + "'!" + cell.text();
    }

    SheetPlan plan() {
        List<Double> widths = new ArrayList<>(List.of(48d, 14d, 8d, 8d));
        while (widths.size() <= widest) {
            widths.add(8d);
        }
        return new SheetPlan(
                NAME,
                SheetPlan.Sight.ON_DEMAND,
                widths,
                Collections.nCopies(rows, 15d),
                boxes,
                Map.of(),
                1,
                new SheetPlan.Repeat(0, 1),
                SheetPlan.Page.SINGLE);
    }
}
