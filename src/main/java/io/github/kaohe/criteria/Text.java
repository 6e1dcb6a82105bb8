package io.github.kaohe.criteria;

/**
 * A sentence in one spelling, with the way back to the original: half-width, simplified, blanks gone, one kind of dash.
 * Every character of {@link #norm} stands for exactly one original character. While a text is read, its words are taken in
 * simplified characters; {@link #spelled} gives them back as they were written.
 */
final class Text {
    private static final String[] MARKUP = {"<br/>", "<br />", "<br>", "</br>", "&nbsp;"};

    /** How many blanks in a row are looked past. */
    private static final int BLANKS = 60;
    /** In characters: how long words may be to be looked for in parts. */
    private static final int LONGEST_JOINED = 200;

    /** Words that begin with a character that joins. */
    private static final String[] BEGINNINGS = {"及时", "及格", "和谐", "和解", "与会", "并列", "并发", "并购", "并网"};

    final String original;
    final String norm;
    /** The original in simplified characters. */
    private final String plain;

    /** Original index of each character of {@link #norm}, and the original length at the end. */
    private final int[] at;
    /** Whether a blank was left out before a character. */
    private final boolean[] gap;

    private Text(String original, String plain, String norm, int[] at, boolean[] gap) {
        this.original = original;
        this.plain = plain;
        this.norm = norm;
        this.at = at;
        this.gap = gap;
    }

    static Text of(String original) {
        int n = original.length();
        StringBuilder norm = new StringBuilder(n);
        int[] at = new int[n + 1];
        boolean[] gap = new boolean[n + 1];
        boolean blank = true;
        for (int next = 0; next < n; next++) {
            int i = next;
            char c = Spelling.of(original.charAt(i));
            int mark = c == '<' || c == '&' ? markup(original, i) : 0;
            if (mark > 0) {
                c = c == '<' ? '\n' : ' ';
                next += mark - 1;
            }
            if (c == 0 || emphasis(original, i)) {
                continue;
            }
            if (c == '\n' && soft(original, next, norm)) {
                c = ' ';
            }
            if (c == ' ') {
                blank = true;
                if (norm.length() == 0 || !betweenWords(norm.charAt(norm.length() - 1), original, i)) {
                    continue;
                }
            }
            at[norm.length()] = i;
            gap[norm.length()] = blank;
            blank = c == ' ';
            norm.append(c);
        }
        at[norm.length()] = n;
        return new Text(original, Spelling.simplified(original), norm.toString(), at, gap);
    }

    /** {@return how long a line break or a blank of marked-up text is that begins here: <br/>, &nbsp;; 0: there is none} */
    private static int markup(String text, int i) {
        for (String mark : MARKUP) {
            if (text.regionMatches(true, i, mark, 0, mark.length())) {
                return mark.length();
            }
        }
        return 0;
    }

    /** Two asterisks of marked-up text: **每天扣10分**. */
    private static boolean emphasis(String text, int i) {
        return text.charAt(i) == '*'
                && ((i > 0 && text.charAt(i - 1) == '*') || (i + 1 < text.length() && text.charAt(i + 1) == '*'));
    }

    /** Blanks between two digits or two Latin words keep them apart; all others are typography. */
    private static boolean betweenWords(char before, String original, int i) {
        int next = i + 1;
        int last = Math.min(original.length(), i + BLANKS);
        while (next < last && Spelling.of(original.charAt(next)) == ' ') {
            next++;
        }
        if (next >= original.length() || before == ' ') {
            return false;
        }
        char after = Spelling.of(original.charAt(next));
        return (digit(before) && digit(after)) || (latin(before) && latin(after));
    }

    /** A line break inside a sentence: the next line begins, or this one ends, with a word that joins. */
    private static boolean soft(String original, int i, StringBuilder before) {
        int next = i + 1;
        int last = Math.min(original.length(), i + BLANKS);
        while (next < last && Character.isWhitespace(original.charAt(next)) && original.charAt(next) != '\n') {
            next++;
        }
        if (next >= original.length() || before.length() == 0) {
            return true;
        }
        boolean joins = "或且及和与并+*/×÷,)".indexOf(Spelling.of(original.charAt(next))) >= 0
                && !Names.starts(original.substring(next, Math.min(original.length(), next + 2)), BEGINNINGS);
        return joins || "+*/×÷=(、,;".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean ideograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    boolean gapBefore(int index) {
        return index == 0 || gap[index];
    }

    /** Where a range of {@link #norm} begins in the original. */
    int from(int start) {
        return at[start];
    }

    /** Where a range of {@link #norm} ends in the original, exclusive. */
    int to(int end) {
        return end == 0 ? 0 : at[end - 1] + 1;
    }

    /** The original characters of a range of {@link #norm}, in simplified spelling. */
    String slice(int start, int end) {
        return end <= start ? "" : plain.substring(from(start), to(end));
    }

    /** {@return the original characters of a range of {@link #norm}, as they are written} */
    String written(int start, int end) {
        return end <= start ? "" : original.substring(from(start), to(end));
    }

    /** Whether some characters are not the simplified ones. */
    boolean traditional() {
        return !plain.equals(original);
    }

    /** {@return words of this text as they are written in it} */
    String spelled(String words) {
        int at = plain.indexOf(words);
        if (at >= 0) {
            return original.substring(at, at + words.length());
        }
        for (int start = 0; start < plain.length() && words.length() < LONGEST_JOINED; start++) {
            StringBuilder found = joined(words, start);
            if (found.length() == words.length()) {
                return found.toString();
            }
        }
        StringBuilder spelled = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            int first = plain.indexOf(words.charAt(i));
            spelled.setCharAt(i, first < 0 ? words.charAt(i) : original.charAt(first));
        }
        return spelled.toString();
    }

    /** Words that stand here with some others between them. */
    private StringBuilder joined(String words, int start) {
        StringBuilder found = new StringBuilder();
        int last = Math.min(plain.length(), start + 2 * words.length());
        for (int i = start; i < last && found.length() < words.length(); i++) {
            if (plain.charAt(i) == words.charAt(found.length())) {
                found.append(original.charAt(i));
            } else if (i == start) {
                return found;
            }
        }
        return found;
    }
}
