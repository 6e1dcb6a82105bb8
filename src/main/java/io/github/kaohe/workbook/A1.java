package io.github.kaohe.workbook;

import java.util.Optional;

/** Positions in A1 notation. */
final class A1 {
    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;
    private static final int LETTERS = 3;
    private static final int DIGITS = 7;

    private A1() {}

    /** {@return the position of a row and a column, both from 0} */
    static String text(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }

    /** {@return row and column, both from 0, as row × 2^14 + column; -1 if it is no position} */
    static long position(String text) {
        int at = 0;
        int column = 0;
        while (at < text.length() && at < LETTERS && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            column = column * 26 + text.charAt(at++) - 'A' + 1;
        }
        int row = number(text, at);
        return column == 0 || column > COLUMNS || row == 0 || row > ROWS ? -1 : (long) (row - 1) * COLUMNS + column - 1;
    }

    /** {@return the digits from a place to the end as a number; 0 if there are none, too many or anything else} */
    static int number(String text, int from) {
        if (from >= text.length() || text.length() - from > DIGITS) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    static int row(long position) {
        return (int) (position / COLUMNS);
    }

    static int column(long position) {
        return (int) (position % COLUMNS);
    }

    /** {@return a rectangle, such as {@code A1:B2} or {@code A1}; empty if it is none} */
    static Optional<CellRange> range(String text) {
        int colon = text.indexOf(':');
        long first = position(colon < 0 ? text : text.substring(0, colon));
        long last = colon < 0 ? first : position(text.substring(colon + 1));
        return first < 0 || last < 0 || row(last) < row(first) || column(last) < column(first)
                ? Optional.empty()
                : Optional.of(new CellRange(row(first), column(first), row(last), column(last)));
    }

    /** {@return the one cell a formula refers to, such as {@code 'Form 1'!$C$5}; empty if it refers to anything else} */
    static Optional<CellRef> reference(String formula) {
        int bang = formula.lastIndexOf('!');
        if (bang <= 0) {
            return Optional.empty();
        }
        String sheet = formula.substring(0, bang);
        if (sheet.length() > 2 && sheet.startsWith("'") && sheet.endsWith("'")) {
            sheet = sheet.substring(1, sheet.length() - 1).replace("''", "'");
        } else if (sheet.indexOf('\'') >= 0 || sheet.indexOf('[') >= 0) {
            return Optional.empty();
        }
        String name = sheet;
        return range(formula.substring(bang + 1).replace("$", ""))
                .filter(range -> range.top() == range.bottom() && range.left() == range.right())
                .map(range -> new CellRef(name, range.top(), range.left()));
    }
}
