package io.github.kaohe.excel;

import java.util.Locale;

/** Texts as they compare: without blanks, marks, numbers in front, points behind, and the width of their letters. */
final class LabelText {
    private LabelText() {}

    /** {@return what a text has in common with another that a person typed from it} */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        String body = unnumbered(text.strip());
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            if (c == '{' && body.indexOf('}', i) > i) {
                i = body.indexOf('}', i) + 1;
                continue;
            }
            char half = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
            if (Character.isLetterOrDigit(half) || "%<>≥≤±".indexOf(half) >= 0) {
                plain.append(half);
            }
            i++;
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** {@return the same without the points behind it: 工作业绩(60分), 个人目标70%} */
    static String title(String text) {
        String plain = plain(text);
        int end = plain.length();
        if (end > 0 && (plain.charAt(end - 1) == '分' || plain.charAt(end - 1) == '%')) {
            int digits = end - 1;
            while (digits > 0 && (Character.isDigit(plain.charAt(digits - 1)) || plain.charAt(digits - 1) == '±')) {
                digits--;
            }
            return digits < end - 1 && digits > 0 ? plain.substring(0, digits) : plain;
        }
        return plain;
    }

    /** 1、 and (一) and 一、 in front of a text are its number. */
    private static String unnumbered(String text) {
        int i = 0;
        while (i < text.length() && i < 6 && "0123456789一二三四五六七八九十()（）.．".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean marked = i > 0 && i < text.length() && (text.charAt(i) == '、' || closes(text.charAt(i - 1)));
        return marked ? text.substring(text.charAt(i) == '、' ? i + 1 : i) : text;
    }

    private static boolean closes(char c) {
        return c == ')' || c == '）' || c == '.' || c == '．';
    }
}
