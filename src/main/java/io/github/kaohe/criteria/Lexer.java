package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words. */
final class Lexer {
    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑴⑵⑶⑷⑸⑹⑺⑻⑼⒈⒉⒊⒋⒌⒍⒎⒏⒐※●•★▲■◆◇➢·#";
    private static final int LONGEST_QUOTE = 60;

    private final Text text;
    private final String s;
    private final List<Token> tokens = new ArrayList<>();
    private int i = 0;

    private Lexer(Text text) {
        this.text = text;
        this.s = text.norm;
    }

    static List<Token> tokens(Text text) {
        Lexer lexer = new Lexer(text);
        while (lexer.i < lexer.s.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", lexer.i, lexer.i, ZERO);
        return lexer.tokens;
    }

    private void next() {
        char c = s.charAt(i);
        if (mark()) {
            return;
        } else if (Text.digit(c)) {
            number();
        } else if (c == '_') {
            int from = i;
            while (i < s.length() && s.charAt(i) == '_') {
                i++;
            }
            add(Kind.BLANK, "", from, i, ZERO);
        } else if (c == '{' && name()) {
            return;
        } else if (c == '"' || c == '《') {
            quote(c == '"' ? '"' : '》');
        } else if (Text.latin(c)) {
            latin();
        } else if (!(Numerals.isNumeral(c) || c == '第' || c == '百') || !numeral()) {
            word(c);
        }
    }

    // ---- list marks

    private boolean mark() {
        char c = s.charAt(i);
        if (CIRCLED.indexOf(c) >= 0) {
            int from = i++;
            while (i < s.length() && (s.charAt(i) == ',' || s.charAt(i) == '、' || s.charAt(i) == '.')) {
                i++;
            }
            add(Kind.MARK, s.substring(from, from + 1), from, i, ZERO);
            return true;
        }
        if (!atStart()) {
            return false;
        }
        int open = c == '(' ? 1 : 0;
        int end = i + open;
        while (end < s.length() && end - i - open < 2 && Text.digit(s.charAt(end))) {
            end++;
        }
        boolean digits = end > i + open;
        if (!digits) {
            while (end < s.length() && end - i - open < 3 && "一二三四五六七八九十".indexOf(s.charAt(end)) >= 0) {
                end++;
            }
            if (end == i + open && open == 0 && Text.latin(c) && end + 1 < s.length() && s.charAt(end + 1) == '、') {
                end++;
            }
        }
        if (end == i + open || end >= s.length()) {
            return false;
        }
        char after = s.charAt(end);
        boolean closes = open == 1 ? after == ')' : after == ')' || after == '、' || after == '.' && digits;
        if (!closes || open == 0 && end + 1 < s.length() && numeric(s.charAt(end + 1), after)) {
            return false;
        }
        end++;
        while (end < s.length() && (s.charAt(end) == '、' || s.charAt(end) == '.' || s.charAt(end) == ',')) {
            end++;
        }
        add(Kind.MARK, s.substring(i, end), i, end, ZERO);
        i = end;
        return true;
    }

    private static boolean numeric(char c, char after) {
        return after != ')' && (Text.digit(c) || after == '、' && "一二三四五六七八九十".indexOf(c) >= 0);
    }

    /** Whether a list mark may stand here. */
    private boolean atStart() {
        if (tokens.isEmpty() || text.gapBefore(i)) {
            return true;
        }
        return switch (tokens.get(tokens.size() - 1).kind()) {
            case SEMICOLON, STOP, LINE, COLON, COMMA, CLOSE, MARK, POINTS -> true;
            default -> false;
        };
    }

    // ---- numbers

    private void number() {
        int from = i;
        while (i < s.length() && (Text.digit(s.charAt(i)) || thousands(from) || point())) {
            i++;
        }
        boolean partOfName = from > 0 && Text.latin(s.charAt(from - 1)) && !text.gapBefore(from);
        boolean dots = s.indexOf('.', from) != s.lastIndexOf('.', i - 1) && s.lastIndexOf('.', i - 1) > from;
        if (dots || i - from > 40) {
            add(Kind.TEXT, s.substring(from, i), from, i, ZERO);
            return;
        }
        BigDecimal value = new BigDecimal(s.substring(from, i).replace(",", ""));
        if (i < s.length() && Text.latin(s.charAt(i)) && !partOfName) {
            char c = s.charAt(i);
            boolean alone = i + 1 >= s.length() || !Text.latin(s.charAt(i + 1)) && !Text.digit(s.charAt(i + 1));
            int power = c == 'w' || c == 'W' ? 4 : c == 'k' || c == 'K' ? 3 : 0;
            if (alone && power > 0) {
                value = value.scaleByPowerOfTen(power);
                i++;
            } else if (!(alone && (c == 'x' || c == 'X'))) {
                partOfName = true;
            }
        }
        if (partOfName) {
            while (i < s.length() && (Text.latin(s.charAt(i)) || Text.digit(s.charAt(i)))) {
                i++;
            }
            add(Kind.TEXT, s.substring(from, i), from, i, ZERO);
        } else {
            add(Kind.NUMBER, s.substring(from, i), from, i, value);
        }
    }

    private boolean thousands(int from) {
        return s.charAt(i) == ','
                && i - from >= 1
                && digits(i + 1) == 3
                && (i - from <= 3 || s.charAt(i - 4) == ',')
                && s.lastIndexOf('.', i - 1) < from
                && s.charAt(from) != '0';
    }

    private boolean point() {
        return s.charAt(i) == '.' && digits(i + 1) > 0 && Text.digit(s.charAt(i - 1));
    }

    private int digits(int from) {
        int end = from;
        while (end < s.length() && end - from < 40 && Text.digit(s.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /** Chinese numerals, ordinals and 百分之五; false if the characters only look like one. */
    private boolean numeral() {
        int from = i;
        boolean ordinal = s.charAt(i) == '第';
        boolean percent = s.startsWith("百分之", i);
        Words.Word word = Words.at(s, i);
        if (!percent && word != null && word.text().length() > 1) {
            return false;
        }
        int start = ordinal ? i + 1 : percent ? i + 3 : i;
        int end = start;
        if (start < s.length() && Text.digit(s.charAt(start))) {
            end = start + digits(start);
            while (percent && end < s.length() && s.charAt(end) == '.' && digits(end + 1) > 0) {
                end += 1 + digits(end + 1);
            }
        } else {
            while (end < s.length() && end - start < 9 && Numerals.isNumeral(s.charAt(end))) {
                end++;
            }
        }
        if (end == start) {
            return false;
        }
        String run = s.substring(start, end);
        BigDecimal value = Text.digit(run.charAt(0)) ? new BigDecimal(run) : Numerals.value(run);
        if (value == null) {
            return false;
        }
        if (percent) {
            add(Kind.NUMBER, run, from, end, value);
            add(Kind.PERCENT, "%", end - 1, end, ZERO);
            i = end;
            return true;
        }
        Words.Word after = end < s.length() ? Words.at(s, end) : null;
        if (!ordinal && s.startsWith("等奖", end)) {
            ordinal = true;
            end += 2;
            after = null;
        }
        if (ordinal) {
            if (after != null && after.kind() == Kind.UNIT && after.text().length() == 1) {
                end += after.text().length();
            }
            add(Kind.ORDINAL, s.substring(from, end), from, end, value);
            i = end;
            return true;
        }
        if (!counts(after, run)) {
            return false;
        }
        add(Kind.NUMBER, run, from, end, value);
        i = end;
        return true;
    }

    /** Whether a numeral before a word is a number and not part of a name. */
    private boolean counts(Words.@Nullable Word after, String run) {
        Kind before =
                tokens.isEmpty() ? Kind.END : tokens.get(tokens.size() - 1).kind();
        boolean afterVerb = switch (before) {
            case DEDUCT, ADD, SCORE, FINE, CAP, BASE, MAXIMUM, FULL, DASH, LIST, BOTH -> true;
            default -> false;
        };
        if (after == null) {
            return run.length() > 1 && afterVerb;
        }
        return switch (after.kind()) {
            case POINTS -> afterVerb || !run.equals("十");
            case UNIT, PERCENT, MONEY ->
                !(run.equals("半")
                        && "个日天年月".indexOf(after.text().charAt(0)) < 0
                        && !after.text().equals("小时"));
            case AFTER -> after.text().equals("起");
            case DASH, LIST -> afterVerb;
            default ->
                after.text().startsWith("分") && afterVerb && !after.text().startsWith("分之");
        };
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
        int end = i + 1;
        int last = Math.min(s.length(), i + LONGEST_QUOTE);
        while (end < last && s.charAt(end) != '\n') {
            if (s.charAt(end) == close) {
                if (close == '"' && end + 1 < last && s.charAt(end + 1) == '"') {
                    end++;
                } else {
                    add(Kind.QUOTED, s.substring(i, end + 1), i, end + 1, ZERO);
                    i = end + 1;
                    return;
                }
            }
            end++;
        }
        plain(1);
    }

    private void latin() {
        int from = i;
        char c = s.charAt(i);
        boolean single = i + 1 >= s.length() || !Text.latin(s.charAt(i + 1)) && !Text.digit(s.charAt(i + 1));
        if (single
                && "XYZN".indexOf(c) >= 0
                && i + 1 < s.length()
                && (s.charAt(i + 1) == '%' || s.charAt(i + 1) == '分')) {
            i++;
            add(Kind.BLANK, "", from, i, ZERO);
            return;
        }
        if ((c == 'x' || c == 'X') && i + 1 < s.length() && Text.digit(s.charAt(i + 1)) && !tokens.isEmpty()) {
            i++;
            add(Kind.OPERATOR, "*", from, i, ZERO);
            return;
        }
        while (i < s.length() && (Text.latin(s.charAt(i)) || Text.digit(s.charAt(i)))) {
            i++;
        }
        add(Kind.TEXT, s.substring(from, i), from, i, ZERO);
    }

    private void word(char c) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (c == '(' && included()) {
            return;
        }
        if (c == '(' && i + 1 < s.length() && s.charAt(i + 1) == ')') {
            add(Kind.BLANK, "", i, i + 2, ZERO);
            i += 2;
            return;
        }
        if (c == '分' && last != null && last.number() && !s.startsWith("分钟", i) && !fraction()) {
            take(Kind.POINTS, 1);
            return;
        }
        Words.Word word = Words.at(s, i);
        if (word != null) {
            if (word.kind() == Kind.TEXT) {
                plain(word.text().length());
            } else {
                take(word.kind(), word.text().length());
            }
            return;
        }
        switch (c) {
            case ',' -> take(Kind.COMMA, 1);
            case '、' -> take(Kind.LIST, 1);
            case ';' -> take(Kind.SEMICOLON, 1);
            case ':' -> take(Kind.COLON, 1);
            case '。', '!', '?', '.' -> take(Kind.STOP, 1);
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
        if (close >= s.length() || s.charAt(close) != ')' || !number && close > at + 1) {
            return false;
        }
        take(not ? Kind.EXCLUDED : Kind.INCLUDED, close + 1 - i);
        return true;
    }

    /** 三分之一: not points. */
    private boolean fraction() {
        return s.startsWith("分之", i)
                && i + 2 < s.length()
                && (Text.digit(s.charAt(i + 2)) || Numerals.isNumeral(s.charAt(i + 2)));
    }

    private void dash() {
        int end = i + 1;
        while (end < s.length() && s.charAt(end) == '-') {
            end++;
        }
        take(end - i > 1 ? Kind.COMMA : Kind.DASH, end - i);
    }

    /** Whether 至 stands between two numbers. */
    private boolean between(@Nullable Token last) {
        if (last == null || i + 1 >= s.length()) {
            return false;
        }
        char c = s.charAt(i + 1);
        boolean number = Text.digit(c) || c == '_' || c == '{' || Numerals.isNumeral(c);
        return number
                && switch (last.kind()) {
                    case NUMBER, BLANK, UNIT, POINTS, PERCENT, MONEY, INCLUDED, EXCLUDED -> true;
                    default -> false;
                };
    }

    private void take(Kind kind, int length) {
        add(kind, s.substring(i, i + length), i, i + length, ZERO);
        i += length;
    }

    /** Adds plain text, joined to plain text right before it. */
    private void plain(int length) {
        int end = i + length;
        if (!tokens.isEmpty()) {
            Token last = tokens.get(tokens.size() - 1);
            if (last.is(Kind.TEXT) && last.end() == i && last.end() - last.start() < 400) {
                tokens.set(
                        tokens.size() - 1,
                        new Token(Kind.TEXT, s.substring(last.start(), end), last.start(), end, ZERO));
                i = end;
                return;
            }
        }
        add(Kind.TEXT, s.substring(i, end), i, end, ZERO);
        i = end;
    }

    private void add(Kind kind, String word, int start, int end, BigDecimal value) {
        tokens.add(new Token(kind, word, start, end, value));
    }
}
