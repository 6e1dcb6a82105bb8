package io.github.kaohe.excel;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Makes names of files or sheets from what people are called: such as every system takes, each one once. */
final class SafeNames {
    /** Linux allows 255 bytes; the ending, a number and the name of the file beside take the rest. */
    private static final int LONGEST_FILE = 200;
    /** Excel opens no workbook with longer names of sheets. */
    private static final int LONGEST_SHEET = 31;

    private static final String UNSEEN = "\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}";
    private static final Pattern NOT_IN_FILES = Pattern.compile("[\\\\/:*?\"<>|" + UNSEEN + "]");
    private static final Pattern NOT_IN_SHEETS = Pattern.compile("[\\\\/:*?\\[\\]'" + UNSEEN + "]");
    /** Devices of Windows; the sheet in which Excel keeps changes. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?|history");
    /** Hidden files, and those that Excel puts beside an open one. */
    private static final Pattern PASSED_OVER = Pattern.compile("^(\\.|~\\$)");

    private final Pattern forbidden;
    private final int longest;
    private final ToIntFunction<String> length;
    private final Set<String> taken = new HashSet<>();

    private SafeNames(Pattern forbidden, int longest, ToIntFunction<String> length) {
        this.forbidden = forbidden;
        this.longest = longest;
        this.length = length;
    }

    /** {@return names of files, without an ending} */
    static SafeNames ofFiles() {
        return new SafeNames(NOT_IN_FILES, LONGEST_FILE, name -> name.getBytes(StandardCharsets.UTF_8).length);
    }

    /** {@return names of the sheets of one workbook} */
    static SafeNames ofSheets() {
        return new SafeNames(NOT_IN_SHEETS, LONGEST_SHEET, String::length);
    }

    /** {@return a name that was not given before} */
    String next(String wanted) {
        String safe = safe(wanted);
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = cut(safe, longest - number.length()) + number;
        }
        return name;
    }

    private String safe(String wanted) {
        String name = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        name = forbidden.matcher(name).replaceAll("_").strip();
        name = PASSED_OVER.matcher(name).replaceFirst("_");
        name = cut(name, longest - 1);
        while (name.endsWith(".") || name.endsWith(" ")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.isEmpty() || RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    /** Cuts between characters; a unit of UTF-16 counts as one at least, so what is behind {@code most} of them is too long. */
    private String cut(String name, int most) {
        int end = Math.min(name.length(), most);
        if (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
            end--;
        }
        while (length.applyAsInt(name.substring(0, end)) > most) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
