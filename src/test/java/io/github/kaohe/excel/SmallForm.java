package io.github.kaohe.excel;

import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of a few cells, and workbooks in which it comes back. */
final class SmallForm {
    static final String SHEET = "考核表";

    private final List<Box> boxes = new ArrayList<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private final String name;
    private final SheetPlan.Sight sight;

    SmallForm() {
        this(SHEET, SheetPlan.Sight.ALWAYS);
    }

    SmallForm(String name, SheetPlan.Sight sight) {
        this.name = name;
        this.sight = sight;
    }

    SmallForm text(int row, int column, String text) {
        boxes.add(new Box(row, column, row, column, Look.LEFT, text, null, ""));
        return this;
    }

    SmallForm formula(int row, int column, String formula) {
        boxes.add(new Box(row, column, row, column, Look.OUTPUT, "", null, formula));
        return this;
    }

    /** A cell for the score of an item, in a row with a key. */
    SmallForm score(int row, int column, String item) {
        keys.put(row, "row-" + item);
        return input(row, column, InputKey.awarded("", item), InputType.score(false), item);
    }

    SmallForm field(int row, int column, String id) {
        return input(row, column, InputKey.field(id), InputType.TEXT, id);
    }

    private SmallForm input(int row, int column, InputKey key, InputType type, String title) {
        boxes.add(new Box(row, column, row, column, Look.INPUT, "", Slot.input(key, type, Check.NONE, title), ""));
        return this;
    }

    SheetPlan plan() {
        return new SheetPlan(
                name,
                sight,
                List.of(10.0, 10.0, 10.0, 10.0),
                List.of(),
                boxes,
                keys,
                0,
                new SheetPlan.Repeat(0, 0),
                SheetPlan.Page.SINGLE);
    }

    /** {@return where the cells to fill in are, each moved by some rows and columns} */
    Map<SlotTable.Place, CellRef> moved(int rows, int columns) {
        Map<SlotTable.Place, CellRef> found = new HashMap<>();
        for (SlotTable.Place place : new SlotTable(List.of(plan())).places().values()) {
            found.put(place, new CellRef(name, place.row() + rows, place.column() + columns));
        }
        return found;
    }

    static Workbook book(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return Workbook.read(out.toByteArray(), "", ReadLimits.USUAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return cells.getCell(column) == null ? cells.createCell(column) : cells.getCell(column);
    }
}
