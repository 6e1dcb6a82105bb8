package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import java.math.BigDecimal;

/** Recognises list marks: {@code 1.}, {@code (2)}, {@code 一、}, {@code ①}. */
final class ListMarks {
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑴⑵⑶⑷⑸⑹⑺⑻⑼⒈⒉⒊⒋⒌⒍⒎⒏⒐※□☐●•★▲■◆◇➢·#";

    private final Lexer lexer;
    private final Text text;
    private final String s;

    ListMarks(Lexer lexer, Text text) {
        this.lexer = lexer;
        this.text = text;
        this.s = text.norm;
    }

    // ---- list marks

    boolean mark() {
        char c = s.charAt(lexer.i);
        if (!Text.ideograph(c) && CIRCLED.indexOf(c) >= 0) {
            int from = lexer.i++;
            while (lexer.i < s.length()
                    && (s.charAt(lexer.i) == ',' || s.charAt(lexer.i) == '、' || s.charAt(lexer.i) == '.')) {
                lexer.i++;
            }
            lexer.add(Kind.MARK, s.substring(from, from + 1), from, lexer.i, BigDecimal.ZERO);
            return true;
        }
        boolean begins = lexer.last() == Kind.END || lexer.last() == Kind.LINE;
        if (c == '-' && begins && lexer.i + 1 < s.length() && text.gapBefore(lexer.i + 1)) {
            lexer.add(Kind.MARK, "-", lexer.i, ++lexer.i, BigDecimal.ZERO);
            return true;
        }
        if (!atStart()) {
            return false;
        }
        int open = c == '(' ? 1 : 0;
        int end = lexer.i + open;
        while (end < s.length() && end - lexer.i - open < 2 && Text.digit(s.charAt(end))) {
            end++;
        }
        boolean digits = end > lexer.i + open;
        if (!digits) {
            while (end < s.length() && end - lexer.i - open < 3 && "一二三四五六七八九十".indexOf(s.charAt(end)) >= 0) {
                end++;
            }
            if (end == lexer.i + open
                    && open == 0
                    && Text.latin(c)
                    && end + 1 < s.length()
                    && s.charAt(end + 1) == '、'
                    && !(end + 2 < s.length() && Text.latin(s.charAt(end + 2)))) {
                end++;
            }
        }
        if (end == lexer.i + open || end >= s.length()) {
            return false;
        }
        char after = s.charAt(end);
        boolean closes = open == 1 ? after == ')' : after == ')' || after == '、' || (after == '.' && digits);
        if (open == 0 && after == ')' && inBrackets()) {
            return false;
        }
        boolean number = open == 0 && end + 1 < s.length() && numeric(s.charAt(end + 1), after);
        if (!closes || (number && !(digits && (numbered(after) || (after == '、' && begins() && apart(end + 1)))))) {
            return false;
        }
        end++;
        while (end < s.length() && (s.charAt(end) == '、' || s.charAt(end) == '.' || s.charAt(end) == ',')) {
            end++;
        }
        lexer.add(Kind.MARK, s.substring(lexer.i, end), lexer.i, end, BigDecimal.ZERO);
        lexer.i = end;
        return true;
    }

    /** 1.95分以上得5分\n2.每次扣1分: lines that are numbered one after the other, whatever follows the numbers. */
    private boolean numbered(char after) {
        int n = s.charAt(lexer.i) - '0';
        boolean begins = lexer.last() == Kind.END
                || lexer.last() == Kind.LINE
                || (after == '、' && lexer.last() == Kind.SEMICOLON);
        boolean listed = follows(n + 1, after) || (n > 1 && follows(n - 1, after)) || (n == 2 && marks(0, 1, after));
        return begins && listed;
    }

    private boolean follows(int n, char after) {
        return marks(s.indexOf("\n" + n + after) + 1, n, after)
                || (after == '、' && marks(s.indexOf(";" + n + after) + 1, n, after));
    }

    /** Whether a line begins here with a number that is no decimal one: 2.每次, 2.85分. */
    private boolean marks(int line, int n, char after) {
        String mark = "" + n + after;
        int digits = line + mark.length();
        int to = digits;
        while (to < s.length() && Text.digit(s.charAt(to))) {
            to++;
        }
        return s.startsWith(mark, line) && (after == '、' || to != digits + 1);
    }

    /** Whether a sentence begins here: 前三名分别加 3、2 分 holds no mark. */
    private boolean begins() {
        return switch (lexer.last()) {
            case END, LINE, SEMICOLON, STOP, MARK -> true;
            default -> false;
        };
    }

    /** 1、60分钟以上, 1、三项以上: a mark, since an enumeration goes on with the next number. */
    private boolean apart(int from) {
        int to = from;
        while (to < s.length() && Text.digit(s.charAt(to)) && to < from + 5) {
            to++;
        }
        if (to == from) {
            return true;
        }
        int mark = s.charAt(lexer.i) - '0';
        boolean goesOn = Integer.parseInt(s.substring(from, to)) == mark + 1 || s.startsWith("、", to);
        return from == lexer.i + 2 && !goesOn;
    }

    /** [80,90): the bracket behind the number closes the one before it. */
    private boolean inBrackets() {
        for (int k = lexer.i - 1; k >= 0 && s.charAt(k) != '\n'; k--) {
            char c = s.charAt(k);
            if (c == '[' || c == '(') {
                return true;
            } else if (c == ']' || c == ')') {
                return false;
            }
        }
        return false;
    }

    private static boolean numeric(char c, char after) {
        return after != ')' && (Text.digit(c) || (after == '、' && "一二三四五六七八九十".indexOf(c) >= 0));
    }

    /** Whether a list mark may stand here. */
    private boolean atStart() {
        if (lexer.last() == Kind.END || text.gapBefore(lexer.i)) {
            return true;
        }
        return switch (lexer.last()) {
            case SEMICOLON, STOP, LINE, COLON, COMMA, CLOSE, MARK, POINTS -> true;
            default -> false;
        };
    }
}
