package io.github.kaohe.criteria;

/** Questions about words. */
final class Names {
    private Names() {}

    /** Whether words contain one of several. */
    static boolean any(String words, String... parts) {
        for (String part : parts) {
            if (words.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words begin with one of several. */
    static boolean starts(String words, String... beginnings) {
        for (String beginning : beginnings) {
            if (words.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words end with one of several. */
    static boolean ends(String words, String... endings) {
        for (String ending : endings) {
            if (words.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words say that what stands before does not hold. */
    static boolean otherwise(String words) {
        return words.equals("否则") || words.equals("反之");
    }

    /** {@return words without 如, 若, 当, 凡 in front; 如实 and 当月 are words of their own} */
    static String unconditional(String words) {
        for (String start : new String[] {"如果", "若", "如", "当", "凡"}) {
            if (words.length() > start.length() + 1 && words.startsWith(start)) {
                boolean word = start.length() == 1 && "实期约下月年日天季期班次场地事值面选".indexOf(words.charAt(1)) >= 0;
                return word && "如当".contains(start) ? words : words.substring(start.length());
            }
        }
        return words;
    }

    /** Whether a word is one capital or small letter of a grade: A to E, S, 甲 to 丁. */
    static boolean letter(String word) {
        char c = word.isEmpty() ? ' ' : Character.toUpperCase(word.charAt(0));
        return word.length() == 1 && ((c >= 'A' && c <= 'E') || c == 'S' || "甲乙丙丁".indexOf(c) >= 0);
    }
}
