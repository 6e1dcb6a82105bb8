package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words. */
final class Lexer {
    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final int LONGEST_QUOTE = 60;
    /** Between “ and ”, which cannot be taken for each other. */
    private static final int LONGEST_PAIR = 1000;

    /** What points are called behind a number, beside 分. */
    private static final String[] POINTS = {"积分", "个积分", "点积分", "积点", "个积点", "点积点"};

    private final List<Token> tokens = new ArrayList<>();
    /** Where plain text begins that is not yet a word; -1: none. */
    private int textStart = -1;
    /** Where the next word begins. */
    int i = 0;

    /** What makes 评 part of a name: 测评5分. */
    private static final String NAMED = "测考互自初复总点民述";

    /** In characters: more than an amount. */
    private static final int SHORTEST_WRAPPED = 7;

    private final Text text;
    private final String s;
    private final boolean wrapped;
    private final ListMarks marks;
    private final NumberLexer numbers;

    private Lexer(Text text) {
        this.text = text;
        this.s = text.norm;
        this.wrapped = wrapped(text.norm);
        this.i = wrapped ? 1 : 0;
        this.marks = new ListMarks(this, text);
        this.numbers = new NumberLexer(this, text);
    }

    static List<Token> tokens(Text text) {
        Lexer lexer = new Lexer(text);
        int end = lexer.wrapped ? unstopped(lexer.s) - 1 : lexer.s.length();
        while (lexer.i < end) {
            lexer.next();
        }
        lexer.add(Kind.END, "", lexer.i, lexer.i, ZERO);
        return lexer.tokens;
    }

    /** A whole cell in quotation marks or parentheses: what is inside is the text. */
    private static boolean wrapped(String s) {
        int last = unstopped(s) - 1;
        if (last < SHORTEST_WRAPPED) {
            return false;
        } else if (s.charAt(0) == '"') {
            return s.indexOf('"', 1) == last;
        }
        boolean brackets = s.indexOf('[') >= 0 || s.indexOf(']') >= 0 || s.indexOf('(', 1) >= 0;
        return s.charAt(0) == '(' && s.indexOf(')') == last && !brackets;
    }

    /** {@return the length of a text without the full stops at its end} */
    private static int unstopped(String s) {
        int end = s.length();
        while (end > 0 && (s.charAt(end - 1) == '。' || s.charAt(end - 1) == ';')) {
            end--;
        }
        return end;
    }

    private void next() {
        char c = s.charAt(i);
        if (parted(c)) {
            add(Kind.COMMA, ",", i, i, ZERO);
        }
        if (marks.mark()) {
            return;
        } else if (Text.digit(c)) {
            numbers.number();
        } else if (c == '-' && numbers.below()) {
            return;
        } else if (c == '_') {
            int from = i;
            while (i < s.length() && s.charAt(i) == '_') {
                i++;
            }
            add(Kind.BLANK, "", from, i, ZERO);
        } else if ((c == '{' && name()) || numbers.formalOne() || (Numerals.isCapital(c) && numbers.capital())) {
            return;
        } else if (c == '"' || c == '《') {
            quote(c == '"' ? '"' : '》');
        } else if (Text.latin(c)) {
            if (!numbers.misspelled()) {
                latin();
            }
        } else if (!(Numerals.isNumeral(c) || c == '第' || numbers.fraction() > 0) || !numbers.numeral()) {
            word(c);
        }
    }

    /** 迟到一次扣1分 旷工一次扣3分: a blank behind a rule, where blanks are not everywhere, ends it. */
    private boolean parted(char c) {
        if (tokens.isEmpty()
                || textStart >= 0
                || !text.gapBefore(i)
                || !(Text.ideograph(c) || Text.digit(c) || "≥≤<>".indexOf(c) >= 0 || lettered(c))
                || "的者计及以内之则".indexOf(c) >= 0) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        if (!Text.ideograph(c)) {
            return last.is(Kind.POINTS) && !text.gapBefore(last.start()) && last() == Kind.POINTS && numbered();
        }
        boolean ends = last.is(Kind.POINTS) || last.is(Kind.ZERO) || last.is(Kind.FULL) || last.is(Kind.NO_CHANGE);
        if (!ends || text.gapBefore(last.start())) {
            return false;
        }
        Words.Word word = Words.at(s, i);
        return word == null
                || switch (word.kind()) {
                    case AFTER, BETWEEN, UNIT, CAP_AFTER, POINTS, COMPARE, OR, AND, BASE, FULL, INCLUDED, EXCLUDED ->
                        false;
                    default -> true;
                };
    }

    /** A:10分 B:8分: a letter that is a level. */
    private boolean lettered(char c) {
        return Text.latin(c) && i + 1 < s.length() && s.charAt(i + 1) == ':';
    }

    /** Whether points stand here behind a number: 90%以上10分. */
    private boolean numbered() {
        int n = tokens.size();
        return n > 2 && tokens.get(n - 2).is(Kind.NUMBER) && !tokens.get(n - 3).is(Kind.DASH);
    }

    // ---- names, quotes, words

    private boolean name() {
        int close = s.indexOf('}', i);
        if (close < 0 || close - i > LONGEST_QUOTE || close == i + 1) {
            return false;
        }
        add(Kind.BLANK, s.substring(i + 1, close), i, close + 1, ZERO);
        i = close + 1;
        return true;
    }

    private void quote(char close) {
        int end = closing(close, LONGEST_QUOTE, false);
        if (end < 0 && text.original.charAt(text.from(i)) == '“') {
            end = closing(close, LONGEST_PAIR, true);
        }
        if (end < 0) {
            plain(1);
        } else {
            add(Kind.QUOTED, s.substring(i, end + 1), i, end + 1, ZERO);
            i = end + 1;
        }
    }

    /** {@return where the quotation that begins here ends; a doubled mark is part of it; -1: nowhere} */
    private int closing(char close, int longest, boolean pair) {
        int last = Math.min(s.length(), i + longest);
        for (int end = i + 1; end < last && s.charAt(end) != '\n'; end++) {
            if (s.charAt(end) == close) {
                if (close != '"' || end + 1 >= last || s.charAt(end + 1) != '"') {
                    return !pair || text.original.charAt(text.from(end)) == '”' ? end : -1;
                }
                end++;
            }
        }
        return -1;
    }

    private void latin() {
        int from = i;
        char c = s.charAt(i);
        boolean single = i + 1 >= s.length() || (!Text.latin(s.charAt(i + 1)) && !Text.digit(s.charAt(i + 1)));
        if (single
                && "XYZNM".indexOf(c) >= 0
                && i + 1 < s.length()
                && (s.charAt(i + 1) == '%' || s.charAt(i + 1) == '分')) {
            i++;
            add(Kind.BLANK, "", from, i, ZERO);
            return;
        }
        if ((c == 'x' || c == 'X') && i + 1 < s.length() && Text.digit(s.charAt(i + 1)) && last() != Kind.END) {
            i++;
            add(Kind.OPERATOR, "*", from, i, ZERO);
            return;
        }
        int end = i;
        // Bug 1 个: a number behind a blank is none of the name
        while (end < s.length() && (Text.latin(s.charAt(end)) || (Text.digit(s.charAt(end)) && !text.gapBefore(end)))) {
            end++;
        }
        name(end);
    }

    private void word(char c) {
        Kind last = last();
        if (c == '(' && included()) {
            return;
        }
        if (c == '(' && i + 1 < s.length() && s.charAt(i + 1) == ')') {
            add(Kind.BLANK, "", i, i + 2, ZERO);
            i += 2;
            return;
        }
        if (c == '分'
                && (last == Kind.NUMBER || last == Kind.BLANK)
                && !s.startsWith("分钟", i)
                && !s.startsWith("分贝", i)
                && !fraction()) {
            take(Kind.POINTS, "分");
            return;
        }
        for (String points : POINTS) {
            if ((last == Kind.NUMBER || last == Kind.BLANK) && s.startsWith(points, i)) {
                take(Kind.POINTS, points);
                return;
            }
        }
        if (verb("评", Kind.SCORE) || verb("恢复", Kind.ADD) || verb("考核", Kind.FINE) || verb("处罚", Kind.FINE)) {
            return;
        }
        Words.Word word = Words.at(s, i);
        int gap = word == null || word.kind() != Kind.TEXT
                ? -1
                : gap(i + 1, i + word.text().length());
        if (gap > 0) {
            // 扣5分/起 重大事故: no 起重
            word = Words.at(s.substring(0, gap), i);
        } else if (word != null && runsOver(word, last)) {
            word = Words.at(s.substring(0, i + word.text().length() - 1), i);
        }
        if (word != null) {
            if (word.kind() == Kind.TEXT) {
                plain(word.text().length());
            } else {
                take(word.kind(), word.text());
            }
            return;
        }
        switch (c) {
            case ',' -> take(Kind.COMMA, ",");
            case '、' -> take(Kind.LIST, "、");
            case ';' -> take(Kind.SEMICOLON, ";");
            case ':', '→' -> add(Kind.COLON, ":", i, ++i, ZERO);
            case '.' -> {
                if (inName(i)) {
                    plain(1);
                } else {
                    take(Kind.STOP, 1);
                }
            }
            case '。', '!', '?' -> take(Kind.STOP, 1);
            case '\n', '|' -> take(Kind.LINE, 1);
            case '(', '[' -> take(Kind.OPEN, 1);
            case ')', ']' -> take(Kind.CLOSE, 1);
            case '/' -> take(Kind.SLASH, 1);
            case '+', '*', '÷' -> take(Kind.OPERATOR, 1);
            case '-' -> dash();
            case '至', '到' -> {
                if (between(last)) {
                    take(Kind.DASH, 1);
                } else {
                    plain(1);
                }
            }
            default -> plain(1);
        }
    }

    /** 优秀奖励5分, 每次月度检查, 每年报送, 1起记3分: whether the last character of a word begins another one. */
    private boolean runsOver(Words.Word word, Kind last) {
        int end = i + word.text().length();
        boolean prize = word.kind() == Kind.TEXT && word.text().endsWith("奖") && s.startsWith("励", end);
        boolean report =
                last == Kind.EACH && word.text().length() == 2 && word.text().endsWith("报");
        boolean counted = word.kind() == Kind.TEXT
                && (report || (word.text().startsWith("次") && (last == Kind.EACH || last == Kind.NUMBER)));
        boolean number = last == Kind.NUMBER || (i > 0 && Numerals.isNumeral(s.charAt(i - 1)));
        return prize || counted || (word.kind() == Kind.BASE && word.text().startsWith("起") && number);
    }

    /** {@return the first place in a range in front of which a blank was left out; -1: none} */
    private int gap(int from, int to) {
        for (int k = from; k < to; k++) {
            if (text.gapBefore(k)) {
                return k;
            }
        }
        return -1;
    }

    /** (含3天), (不含90分): says whether a boundary belongs to a range. */
    private boolean included() {
        boolean not = s.startsWith("不", i + 1);
        int at = i + (not ? 2 : 1);
        at += s.startsWith("包", at) ? 1 : 0;
        if (!s.startsWith("含", at)) {
            return false;
        }
        int close = at + 1;
        while (close < s.length() && close < at + 9 && s.charAt(close) != ')') {
            close++;
        }
        boolean number = at + 1 < close
                && (Text.digit(s.charAt(at + 1)) || Numerals.isNumeral(s.charAt(at + 1)) || s.startsWith("本", at + 1));
        if (close >= s.length() || s.charAt(close) != ')' || (!number && close > at + 1)) {
            return false;
        }
        take(not ? Kind.EXCLUDED : Kind.INCLUDED, close + 1 - i);
        return true;
    }

    /** 全部符合,评5分; 每月恢复2分; 每次考核50元: {@return whether a word stands here that is a verb only in front of a number} */
    private boolean verb(String word, Kind kind) {
        int number = i + word.length();
        int end = number;
        while (end < s.length() && Text.digit(s.charAt(end))) {
            end++;
        }
        boolean verb = s.startsWith(word, i)
                && end > number
                && switch (kind) {
                    case SCORE -> i == 0 || NAMED.indexOf(s.charAt(i - 1)) < 0;
                    case FINE -> s.startsWith("元", end);
                    default -> true;
                };
        if (verb) {
            take(kind, word);
        }
        return verb;
    }

    /** 20.png: whether a point stands inside a name. */
    private boolean inName(int point) {
        boolean before = point > 0 && (Text.latin(s.charAt(point - 1)) || Text.digit(s.charAt(point - 1)));
        return before && point + 1 < s.length() && Text.latin(s.charAt(point + 1));
    }

    /** 三分之一: not points. */
    private boolean fraction() {
        return s.startsWith("分之", i)
                && i + 2 < s.length()
                && (Text.digit(s.charAt(i + 2)) || Numerals.isNumeral(s.charAt(i + 2)));
    }

    private void dash() {
        if (s.startsWith("->", i)) {
            // 10次->30分
            add(Kind.COLON, ":", i, i + 2, ZERO);
            i += 2;
            return;
        }
        int end = i + 1;
        while (end < s.length() && s.charAt(end) == '-') {
            end++;
        }
        // 1——3分
        boolean range = end - i == 2 && ends(last()) && end < s.length() && Text.digit(s.charAt(end));
        take(end - i > 1 && !range ? Kind.COMMA : Kind.DASH, end - i);
    }

    /** Whether 至 stands between two numbers. */
    private boolean between(Kind last) {
        if (i + 1 >= s.length()) {
            return false;
        }
        char c = s.charAt(i + 1);
        boolean number = Text.digit(c) || c == '_' || c == '{' || Numerals.isNumeral(c);
        return number && ends(last);
    }

    /** Whether a number with what belongs to it ends here. */
    private static boolean ends(Kind last) {
        return switch (last) {
            case NUMBER, BLANK, UNIT, POINTS, PERCENT, MONEY, INCLUDED, EXCLUDED -> true;
            default -> false;
        };
    }

    private void take(Kind kind, int length) {
        add(kind, s.substring(i, i + length), i, i + length, ZERO);
        i += length;
    }

    private void take(Kind kind, String word) {
        add(kind, word, i, i + word.length(), ZERO);
        i += word.length();
    }

    /** Adds plain text; it becomes one word with plain text right before it. */
    private void plain(int length) {
        textStart = textStart < 0 ? i : textStart;
        i += length;
    }

    /** Begins a plain word from here up to an index: a name in Latin letters and digits. */
    void name(int end) {
        flush();
        plain(end - i);
    }

    private void flush() {
        if (textStart >= 0) {
            tokens.add(new Token(Kind.TEXT, s.substring(textStart, i), textStart, i, ZERO));
            textStart = -1;
        }
    }

    /** {@return the kind of the word before this place; {@link Kind#END} if it is the first} */
    Kind last() {
        return textStart >= 0
                ? Kind.TEXT
                : tokens.isEmpty() ? Kind.END : tokens.get(tokens.size() - 1).kind();
    }

    /** Whether a number and a dash stand right before. */
    boolean endsRange() {
        return last() == Kind.DASH
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).is(Kind.NUMBER);
    }

    /** Makes the number that was read last the one below zero. */
    void negate() {
        if (last() == Kind.NUMBER) {
            Token token = tokens.remove(tokens.size() - 1);
            tokens.add(new Token(
                    Kind.NUMBER,
                    "-" + token.word(),
                    token.start() - 1,
                    token.end(),
                    token.value().negate()));
        }
    }

    /** Adds a word that begins here or where {@code start} says. */
    void add(Kind kind, String word, int start, int end, BigDecimal value) {
        if (textStart >= 0) {
            tokens.add(new Token(Kind.TEXT, s.substring(textStart, start), textStart, start, ZERO));
            textStart = -1;
        }
        tokens.add(new Token(kind, word, start, end, value));
    }
}
