package io.github.kaohe.criteria;

import java.math.BigDecimal;

/** Chinese numerals up to 9999: 三, 两, 十五, 二十, 一百二十, 半. */
final class Numerals {
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String CAPITAL_POWERS = "拾佰仟";
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    static boolean isNumeral(char c) {
        return switch (c) {
            case '零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '两', '十', '百', '千', '半' -> true;
            default -> false;
        };
    }

    static boolean isDigit(char c) {
        return c == '〇' || DIGITS.indexOf(c) >= 0;
    }

    /** {@return whether a character is a numeral as cheques write it: 壹, 拾; in other words it may mean something else} */
    static boolean isCapital(char c) {
        return (c != '零' && CAPITALS.indexOf(c) >= 0) || CAPITAL_POWERS.indexOf(c) >= 0;
    }

    /** {@return numerals as cheques write them in plain ones: 贰拾 is 二十} */
    static String plain(String capitals) {
        StringBuilder plain = new StringBuilder(capitals);
        for (int i = 0; i < capitals.length(); i++) {
            int digit = CAPITALS.indexOf(capitals.charAt(i));
            int power = CAPITAL_POWERS.indexOf(capitals.charAt(i));
            plain.setCharAt(
                    i, digit >= 0 ? DIGITS.charAt(digit) : power >= 0 ? "十百千".charAt(power) : capitals.charAt(i));
        }
        return plain.toString();
    }

    /** {@return the value of digits behind 点} */
    static BigDecimal decimals(String digits) {
        BigDecimal value = BigDecimal.ZERO;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Math.max(0, DIGITS.indexOf(digits.charAt(i)));
            value = value.add(BigDecimal.valueOf(digit, i + 1));
        }
        return value;
    }

    /** {@return the value of a run of numerals; null if it is none} */
    static @org.jspecify.annotations.Nullable BigDecimal value(String run) {
        if (run.equals("半")) {
            return new BigDecimal("0.5");
        }
        int total = 0;
        int digit = -1;
        boolean positional = false;
        if (run.length() > 8) {
            return null;
        }
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            int power = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (c == '半') {
                return null;
            } else if (power > 0) {
                total += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            } else {
                int d = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
                if (digit > 0) {
                    positional = true;
                }
                digit = positional ? digit * 10 + d : d;
            }
        }
        return BigDecimal.valueOf(total + Math.max(digit, 0));
    }
}
