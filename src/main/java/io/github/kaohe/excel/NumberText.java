package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbers people write into cells.
 *
 * <p>Only the full-width digits, period and hyphen are folded, and blanks (U+0020, U+00A0, U+3000, U+FEFF and line breaks)
 * are stripped at both ends; one unit may follow. Everything else is no number: no exponent, no comma, no plus sign, no
 * Chinese numerals, no digits of other scripts.
 */
final class NumberText {
    private static final int LONGEST = 32;
    private static final int DECIMALS = 10;
    private static final int DIGITS = 20;
    private static final String SEPARATOR = ";";

    private NumberText() {}

    /** {@return whether a number can be written and read back} */
    static boolean fits(BigDecimal value) {
        return value.scale() <= DECIMALS
                && value.scale() >= -DIGITS
                && value.precision() - Math.min(value.scale(), 0) <= DIGITS;
    }

    /** {@return a text without blanks at its ends} */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF';
    }

    /** {@return the number a person wrote as text; empty if it is none} */
    static Optional<BigDecimal> typed(String text, String unit) {
        String number = fold(strip(text));
        if (!unit.isEmpty() && number.endsWith(unit)) {
            number = strip(number.substring(0, number.length() - unit.length()));
        }
        return plain(number) ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean full = (c >= '\uFF10' && c <= '\uFF19') || c == '\uFF0E' || c == '\uFF0D' || c == '\uFF05';
            folded.append(full ? (char) (c - 0xFEE0) : c);
        }
        return folded.toString();
    }

    /** An optional minus, digits, and optionally a period and digits. */
    private static boolean plain(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        int at = text.charAt(0) == '-' ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at) {
            return false;
        } else if (whole == text.length()) {
            return true;
        }
        return text.charAt(whole) == '.' && whole + 1 < text.length() && digits(text, whole + 1) == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /**
     * {@return the number a workbook stores; empty if it is none or far out of any range}
     *
     * <p>Excel stores 0.95 as 0.94999999999999996: a number of 17 digits is the trace of a binary fraction and is rounded
     * to 15 digits, as Excel shows it.
     *
     * @param stored the text of the value
     */
    static Optional<BigDecimal> stored(String stored) {
        int e = Math.max(stored.indexOf('E'), stored.indexOf('e'));
        String mantissa = e < 0 ? stored : stored.substring(0, e);
        String exponent = e < 0 ? "0" : stored.substring(e + 1);
        if (exponent.startsWith("+")) {
            exponent = exponent.substring(1);
        }
        if (!plain(mantissa) || !plain(exponent) || exponent.length() > 4 || exponent.indexOf('.') >= 0) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(mantissa).scaleByPowerOfTen(Integer.parseInt(exponent));
        return Optional.of(value.precision() >= 17 ? value.round(new MathContext(15, RoundingMode.HALF_EVEN)) : value);
    }

    /** {@return responses as they are written into one cell; a single one ends in a separator} */
    static String join(List<BigDecimal> responses) {
        String joined = responses.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(SEPARATOR));
        return responses.size() == 1 ? joined + SEPARATOR : joined;
    }

    /** {@return whether a text is a list of responses} */
    static boolean isList(String text) {
        return text.contains(SEPARATOR) || text.contains("\uFF1B");
    }

    /** {@return the responses a person wrote; empty if one of them is no number} */
    static Optional<List<BigDecimal>> responses(String text) {
        List<BigDecimal> responses = new ArrayList<>();
        String list = strip(text.replace('\uFF1B', ';'));
        for (String word :
                (list.endsWith(SEPARATOR) ? list.substring(0, list.length() - 1) : list).split(SEPARATOR, -1)) {
            Optional<BigDecimal> response = typed(word, "分");
            if (response.isEmpty() || !fits(response.get())) {
                return Optional.empty();
            }
            responses.add(response.get());
        }
        return Optional.of(responses);
    }
}
