package io.github.kaohe.workbook;

import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Counts the records of an .xls file before anything is made of them. */
final class XlsRecords {
    private static final int FORMULA = 0x06;
    private static final int NAME = 0x18;
    private static final int FILEPASS = 0x2F;
    private static final int COLINFO = 0x7D;
    private static final int BOUNDSHEET = 0x85;
    private static final int MULRK = 0xBD;
    private static final int XF = 0xE0;
    private static final int MERGECELLS = 0xE5;
    private static final int LABELSST = 0xFD;
    private static final int VALIDATION = 0x1BE;
    private static final int LINK = 0x1B8;
    private static final int NUMBER = 0x203;
    private static final int LABEL = 0x204;
    private static final int BOOLERR = 0x205;
    private static final int ROW = 0x208;
    private static final int RK = 0x27E;

    private static final int BEGIN = 0x809;
    private static final String PART = "Workbook";

    private final Meter meter;
    private final Map<Limit, Integer> counts = new EnumMap<>(Limit.class);

    private XlsRecords(Meter meter) {
        this.meter = meter;
    }

    static void check(DirectoryNode root, Meter meter) throws IOException {
        XlsRecords records = new XlsRecords(meter);
        try (InputStream in = root.createDocumentInputStream(PART)) {
            byte[] stream = in.readNBytes((int) meter.allowed(Limit.ENTRY_BYTES));
            int at = 0;
            while (at + 4 <= stream.length) {
                records.count(unsigned(stream, at), unsigned(stream, at + 2));
                at += 4 + unsigned(stream, at + 2);
            }
        }
    }

    private void count(int type, int length) {
        more(Limit.XML_ELEMENTS, 1);
        switch (type) {
            case FILEPASS -> throw Refusal.refuse(Kind.ENCRYPTED, "", "");
            case BEGIN -> counts.remove(Limit.ROWS);
            case BOUNDSHEET -> more(Limit.SHEETS, 1);
            case NAME -> more(Limit.NAMES, 1);
            case XF -> more(Limit.FORMATS, 1);
            case COLINFO -> more(Limit.COLUMN_GROUPS, 1);
            case MERGECELLS -> more(Limit.MERGES, length / 8);
            case VALIDATION -> more(Limit.VALIDATIONS, 1);
            case LINK -> more(Limit.LINKS, 1);
            case ROW -> more(Limit.ROWS, 1);
            case FORMULA -> more(Limit.FORMULAS, 1);
            case LABELSST, NUMBER, LABEL, BOOLERR, RK -> more(Limit.CELLS, 1);
            case MULRK -> more(Limit.CELLS, length / 6);
            default -> {}
        }
    }

    private void more(Limit limit, int more) {
        meter.check(limit, counts.merge(limit, more, Integer::sum), PART);
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
