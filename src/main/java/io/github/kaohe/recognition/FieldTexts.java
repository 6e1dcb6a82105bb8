package io.github.kaohe.recognition;

import io.github.kaohe.recognition.SheetPicture.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fields in a cell: {@code 姓名:}, {@code 考核人签字:____ 日期:____}. */
final class FieldTexts {
    private static final int LONGEST_LABEL = 16;
    private static final String[] SIGNED = {"签字", "签名", "签章", "盖章", "日期"};

    private FieldTexts() {}

    /** {@return the fields in a cell, none if it holds other text, too} */
    static List<Field> in(Spot spot) {
        List<Field> fields = new ArrayList<>();
        String text = spot.text();
        int from = 0;
        while (from < text.length()) {
            int colon = colon(text, from);
            if (colon < 0) {
                return from == 0 ? List.of() : fields;
            }
            String label = text.substring(from, colon).strip();
            if (label.isEmpty()
                    || level(label)
                    || label.length() > LONGEST_LABEL
                    || label.indexOf('\n') >= 0
                    || sentence(label)) {
                return List.of();
            }
            int next = next(text, colon + 1);
            fields.add(new Field(label, value(text.substring(colon + 1, next)), spot));
            from = next;
        }
        return fields;
    }

    /** {@return whether what stands behind a colon explains marks and is nothing that a person filled in: 等级:90分以上为优秀 */
    static boolean prose(List<Field> fields) {
        return fields.size() == 1
                && fields.get(0).value().length() > 12
                && fields.get(0).value().matches("(?s).*\\d\\s*[分%％].*");
    }

    /** {@return the label of a cell that has no colon and asks for a signature} */
    static Optional<String> signature(String text) {
        String label = text.strip();
        for (String word : SIGNED) {
            if (label.length() <= LONGEST_LABEL && label.endsWith(word)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** A:90分以上 names a grade. */
    private static boolean level(String label) {
        boolean letter = label.length() == 1 && label.charAt(0) < 128;
        return letter || label.equals("优秀") || label.equals("优") || label.equals("良");
    }

    private static boolean sentence(String label) {
        return label.indexOf('。') >= 0 || label.indexOf('，') >= 0 || label.indexOf(',') >= 0 || label.indexOf('；') >= 0;
    }

    private static int colon(String text, int from) {
        int narrow = text.indexOf(':', from);
        int wide = text.indexOf('：', from);
        return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
    }

    /** Where the label of the next field begins: behind blanks or a ruled line, before its colon. */
    private static int next(String text, int from) {
        int colon = colon(text, from);
        if (colon < 0) {
            return text.length();
        }
        int start = colon;
        while (start > from && !gap(text.charAt(start - 1))) {
            start--;
        }
        return start == from ? text.length() : start;
    }

    private static boolean gap(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '_' || c == '＿';
    }

    private static String value(String written) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            value.append(c == '_' || c == '＿' || c == '\u3000' ? ' ' : c);
        }
        String text = value.toString().strip();
        boolean date = !text.isEmpty() && text.chars().allMatch(c -> "年月日 /-.".indexOf(c) >= 0);
        return date ? "" : text;
    }
}
