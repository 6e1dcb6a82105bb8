package io.github.kaohe.workbook;

import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.math.BigDecimal;
import java.util.List;

/** Reads the part of one sheet. */
final class SheetPart {
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);
    private static final int LARGEST_EXPONENT = 9;

    private final XmlPart xml;
    private final SheetContent content;
    private final List<String> strings;
    private final NumberFormats formats;
    private final boolean from1904;
    private int row = -1;
    private int column = -1;
    private int rows;

    SheetPart(XmlPart xml, SheetContent content, List<String> strings, NumberFormats formats, boolean from1904) {
        this.xml = xml;
        this.content = content;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    void read() {
        xml.root("worksheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "cols" -> columns();
                case "sheetData" -> rows();
                case "mergeCells" -> merges();
                case "dataValidations" -> count("dataValidation", Limit.VALIDATIONS);
                case "hyperlinks" -> count("hyperlink", Limit.LINKS);
                default -> xml.skip();
            }
        }
        xml.finish();
    }

    private void columns() {
        int first = 0;
        int last = 0;
        while (xml.child()) {
            int min = A1.number(xml.attribute("min"), 0);
            int max = A1.number(xml.attribute("max"), 0);
            if (min < 1 || max < min || max > A1.COLUMNS) {
                throw Refusal.corrupt("columns", xml.part());
            }
            if (min != first || max != last) { // one that only repeats the one before says nothing new
                xml.meter().add(Limit.COLUMN_GROUPS, 1, xml.part());
            }
            if (xml.is("hidden")) {
                content.hideColumns(min - 1, max - 1);
            }
            first = min;
            last = max;
            xml.skip();
        }
    }

    private void count(String element, Limit limit) {
        while (xml.child()) {
            if (xml.name().equals(element)) {
                xml.meter().add(limit, 1, xml.part());
            }
            xml.skip();
        }
    }

    private void merges() {
        while (xml.child()) {
            if (xml.name().equals("mergeCell")) {
                String ref = xml.attribute("ref");
                content.merge(
                        A1.range(ref).orElseThrow(() -> Refusal.cell(Kind.CORRUPT, "reference", xml.part(), ref)));
            }
            xml.skip();
        }
    }

    private void rows() {
        while (xml.child()) {
            if (xml.name().equals("row")) {
                xml.meter().check(Limit.ROWS, ++rows, xml.part());
                xml.meter().tick(xml.part());
                row();
            } else {
                xml.skip();
            }
        }
    }

    private void row() {
        String number = xml.attribute("r");
        int at = number.isEmpty() ? row + 1 : A1.number(number, 0) - 1;
        if (at < 0 || at >= A1.ROWS) {
            throw Refusal.cell(Kind.CORRUPT, "reference", xml.part(), number);
        } else if (at <= row) {
            throw Refusal.cell(Kind.FORBIDDEN_CONTENT, "order", xml.part(), number);
        }
        row = at;
        column = -1;
        if (xml.is("hidden") && row < xml.meter().allowed(Limit.ROWS)) {
            content.hideRow(row);
        }
        while (xml.child()) {
            if (xml.name().equals("c")) {
                cell();
            } else {
                xml.skip();
            }
        }
    }

    private void cell() {
        String ref = xml.attribute("r");
        long position = ref.isEmpty() ? Sheet.key(row, column + 1) : A1.position(ref);
        if (position < 0 || A1.row(position) != row || (ref.isEmpty() && column + 1 >= A1.COLUMNS)) {
            throw Refusal.cell(Kind.CORRUPT, "reference", xml.part(), ref);
        } else if (A1.column(position) <= column) {
            throw Refusal.cell(Kind.FORBIDDEN_CONTENT, "order", xml.part(), ref);
        }
        column = A1.column(position);
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "";
        String formula = null;
        String inline = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> formula = xml.text();
                case "is" -> inline = SharedStrings.text(xml);
                default -> xml.skip();
            }
        }
        content.add(row, column, formula != null ? new Cell.Formula(formula) : value(type, style, value, inline));
    }

    private Cell value(String type, String style, String value, String inline) {
        return switch (type) {
            case "inlineStr" -> text(inline);
            case "str" -> text(CellText.unescape(value));
            case "s" -> value.isEmpty() ? Cell.empty() : text(shared(value));
            case "b" -> value.isEmpty() ? Cell.empty() : new Cell.Truth(value);
            case "e" -> new Cell.Fault(value);
            case "d" -> value.isEmpty() ? Cell.empty() : new Cell.Number(value, false, true);
            case "", "n" -> value.isEmpty() ? Cell.empty() : number(value, formats.of(style));
            default -> throw content.corrupt("cell-type", row, column);
        };
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.empty() : new Cell.Text(text);
    }

    private String shared(String value) {
        int index = value.equals("0") ? 0 : A1.number(value, 0);
        if ((index == 0 && !value.equals("0")) || index >= strings.size()) {
            throw content.corrupt("string-index", row, column);
        }
        return strings.get(index);
    }

    private Cell number(String value, NumberFormats.Kind kind) {
        boolean date = kind == NumberFormats.Kind.DATE;
        return new Cell.Number(date && from1904 ? from1900(value) : value, kind == NumberFormats.Kind.PERCENT, date);
    }

    private String from1900(String value) {
        xml.meter().check(Limit.NUMBER_LENGTH, value.length(), xml.part());
        try {
            BigDecimal days = new BigDecimal(value);
            return Math.abs(days.scale()) > LARGEST_EXPONENT * 2
                    ? value
                    : days.add(DAYS_TO_1904).toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
