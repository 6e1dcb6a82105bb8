package io.github.kaohe.excel;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names of files that Windows, macOS and Linux take, each one once. */
final class FileNames {
    /** Linux allows 255 bytes; the ending, a number and the name of the file beside take the rest. */
    private static final int LONGEST = 200;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    /** Hidden files, and those that Excel puts beside an open one. */
    private static final Pattern PASSED_OVER = Pattern.compile("^(\\.|~\\$)");

    private final Set<String> taken = new HashSet<>();

    /** {@return a name without an ending that was not given before} */
    String next(String wanted) {
        String safe = safe(wanted);
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = safe + " (" + i + ")";
        }
        return name;
    }

    private static String safe(String wanted) {
        String name = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        name = FORBIDDEN.matcher(name).replaceAll("_").strip();
        name = PASSED_OVER.matcher(name).replaceFirst("_");
        name = cut(name);
        while (name.endsWith(".") || name.endsWith(" ")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.isEmpty() || DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    private static String cut(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            bytes += Character.toString(name.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                return name.substring(0, i);
            }
        }
        return name;
    }
}
