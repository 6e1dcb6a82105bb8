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

    /** Whether a word is one capital or small letter of a grade: A to E, S. */
    static boolean letter(String word) {
        char c = word.isEmpty() ? ' ' : Character.toUpperCase(word.charAt(0));
        return word.length() == 1 && ((c >= 'A' && c <= 'E') || c == 'S');
    }
}
