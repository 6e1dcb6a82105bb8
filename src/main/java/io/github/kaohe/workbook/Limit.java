package io.github.kaohe.workbook;

import io.github.kaohe.problem.Words;
import java.util.Locale;

/** What is limited when a workbook is read, and how much of it is allowed unless the caller says otherwise. */
public enum Limit {
    /** Bytes of the file. */
    FILE_BYTES(5L << 20),
    /** Entries of the zip file. */
    ENTRIES(200),
    /** Bytes of one part once it is unpacked. */
    ENTRY_BYTES(16L << 20),
    /** Bytes of all parts once they are unpacked. */
    TOTAL_BYTES(32L << 20),
    /** Elements within each other. */
    XML_DEPTH(64),
    /** Attributes of one element. */
    XML_ATTRIBUTES(256),
    /** Elements of all parts. */
    XML_ELEMENTS(500_000),
    /** Bytes of XML without {@code <} or {@code >}, that is, of one tag or one text. */
    XML_RUN(256L << 10),
    /** Characters of one text. */
    TEXT_LENGTH(1L << 20),
    /** Sheets. */
    SHEETS(32),
    /** Rows of a sheet. */
    ROWS(5_000),
    /** Columns of a sheet, as far as something stands in them. */
    COLUMNS(512),
    /** Cells of the workbook in which something stands. */
    CELLS(50_000),
    /** Shared strings. */
    STRINGS(20_000),
    /** Characters of one shared string. */
    STRING_LENGTH(32_767),
    /** Characters of all cells together. */
    TEXT_TOTAL(8L << 20),
    /** Formatted runs of texts. */
    RUNS(20_000),
    /** Cell formats. */
    FORMATS(10_000),
    /** Groups of columns with a width of their own. */
    COLUMN_GROUPS(512),
    /** Merged regions. */
    MERGES(2_000),
    /** Data validations. */
    VALIDATIONS(2_000),
    /** Defined names. */
    NAMES(1_000),
    /** Hyperlinks. */
    LINKS(2_000),
    /** Formulas. */
    FORMULAS(10_000),
    /** Characters of a number. */
    NUMBER_LENGTH(32),
    /** Milliseconds that reading may take; looked at between entries, rows and records. */
    MILLISECONDS(10_000);

    private final long usual;

    Limit(long usual) {
        this.usual = usual;
    }

    /** {@return how much is allowed unless the caller says otherwise} */
    public long usual() {
        return usual;
    }

    /** {@return what is limited, in words} */
    Words words() {
        return Words.of("limit." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** {@return an amount as people read it} */
    String shown(long amount) {
        boolean bytes = this == FILE_BYTES || this == ENTRY_BYTES || this == TOTAL_BYTES || this == XML_RUN;
        if (bytes && amount >= 1L << 20 && amount % (1L << 20) == 0) {
            return (amount >> 20) + " MiB";
        }
        return bytes && amount >= 1L << 10 && amount % (1L << 10) == 0 ? (amount >> 10) + " KiB" : "" + amount;
    }
}
