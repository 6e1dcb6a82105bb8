package io.github.kaohe.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name. */
final class FileKind {
    static final String ZIP = "zip";
    static final String OLE2 = "ole2";
    static final String XLS = "xls";
    private static final int LOOKED_AT = 1024;

    private FileKind() {}

    /** {@return zip, ole2, or the key of what it is instead of a workbook} */
    static String of(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        } else if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OLE2;
        } else if (starts(bytes, '%', 'P', 'D', 'F')) {
            return "pdf";
        } else if (starts(bytes, 9, 0) || starts(bytes, 9, 2) || starts(bytes, 9, 4)) {
            return "old-excel";
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") || head.contains("progid=\"excel.sheet\"")) {
            return "xml-2003";
        } else if (head.contains("<html") || head.contains("<table") || head.contains("<!doctype html")) {
            return "html";
        }
        return head.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t') ? "text" : "unknown";
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
