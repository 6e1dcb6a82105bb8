package io.github.kaohe.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Defined names made of ids, reversibly.
 *
 * <p>Words are joined by two underscores behind {@code ko_}. Within a word a–z and 0–9 stand for themselves, a single
 * hyphen between two of them is an underscore, and any other character is its code point in decimal between two periods,
 * at least five digits. Such a name begins with a letter, is never a cell reference, and has no letter that differs only
 * in case.
 */
final class Names {
    private static final String PREFIX = "ko_";
    private static final int LONGEST = 200;

    private Names() {}

    /** {@return the name for words, none of them empty} */
    static String of(List<String> words) {
        StringBuilder name = new StringBuilder(PREFIX);
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                name.append("__");
            }
            encode(words.get(i), name);
        }
        return name.length() <= LONGEST ? name.toString() : PREFIX + "h__" + hash(name.toString());
    }

    static String of(String... words) {
        return of(List.of(words));
    }

    /** {@return the words of a name, or an empty list if it is not one of ours} */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int at = PREFIX.length();
        if (!name.startsWith(PREFIX)) {
            return List.of();
        }
        while (at < name.length()) {
            char c = name.charAt(at);
            if (c == '.') {
                int end = name.indexOf('.', at + 1);
                String digits = end < 0 ? "" : name.substring(at + 1, end);
                if (digits.length() < 5
                        || digits.length() > 7
                        || !digits.chars().allMatch(d -> d >= '0' && d <= '9')) {
                    return List.of();
                }
                int codePoint = Integer.parseInt(digits);
                if (!Character.isValidCodePoint(codePoint)) {
                    return List.of();
                }
                word.appendCodePoint(codePoint);
                at = end + 1;
            } else if (name.startsWith("__", at)) {
                words.add(word.toString());
                word.setLength(0);
                at += 2;
            } else {
                word.append(c == '_' ? '-' : c);
                at++;
            }
        }
        words.add(word.toString());
        return words;
    }

    private static void encode(String word, StringBuilder name) {
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            int next = i + Character.charCount(c);
            if (plain(c)) {
                name.appendCodePoint(c);
            } else if (c == '-'
                    && i > 0
                    && plain(word.charAt(i - 1))
                    && next < word.length()
                    && plain(word.charAt(next))) {
                name.append('_');
            } else {
                String digits = Integer.toString(c);
                name.append('.')
                        .append("0".repeat(Math.max(0, 5 - digits.length())))
                        .append(digits)
                        .append('.');
            }
            i = next;
        }
    }

    private static boolean plain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
