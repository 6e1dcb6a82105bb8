package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers: digits, Chinese numerals, ordinals, 百分之五, 万分之三, 7.5w. */
final class NumberLexer {
    /** Letters that are typed, or recognised from print, in the place of 1 and 0. */
    private static final String MISTAKEN = "lIOo";

    private static final Set<String> LATIN_UNITS = Set.of(
            "ms", "h", "min", "BP", "bp", "kg", "KG", "mg", "km", "KM", "mm", "cm", "ml", "mL", "KB", "MB", "GB", "TB",
            "PD", "pd", "kW", "kWh", "kwh", "MWh", "dB");

    private final Lexer lexer;
    private final Text text;
    private final String s;

    NumberLexer(Lexer lexer, Text text) {
        this.lexer = lexer;
        this.text = text;
        this.s = text.norm;
    }

    // ---- numbers

    /** {@return whether a number below zero begins here: 计为-10分} */
    boolean below() {
        int at = lexer.i + 1;
        boolean minus = "-－−".indexOf(text.original.charAt(text.from(lexer.i))) >= 0;
        if (!minus || lexer.last() != Kind.SCORE || at >= s.length() || !Text.digit(s.charAt(at))) {
            return false;
        }
        lexer.i++;
        number();
        lexer.negate();
        return true;
    }

    void number() {
        int from = lexer.i;
        if (misspelled() || time()) {
            return;
        }
        while (lexer.i < s.length()
                && (Text.digit(s.charAt(lexer.i)) || thousands(from) || (point() && !stopped(from)))) {
            lexer.i++;
        }
        boolean partOfName = from > 0 && Text.latin(s.charAt(from - 1)) && !text.gapBefore(from);
        boolean dots =
                s.indexOf('.', from) != s.lastIndexOf('.', lexer.i - 1) && s.lastIndexOf('.', lexer.i - 1) > from;
        if (dots || lexer.i - from > 40) {
            int end = lexer.i;
            lexer.i = from;
            lexer.name(end);
            return;
        }
        BigDecimal value =
                new BigDecimal(s.substring(from, lexer.i).replace(",", "").replace('。', '.'));
        if (lexer.i < s.length() && Text.latin(s.charAt(lexer.i)) && !partOfName) {
            char c = s.charAt(lexer.i);
            boolean alone = lexer.i + 1 >= s.length()
                    || (!Text.latin(s.charAt(lexer.i + 1)) && !Text.digit(s.charAt(lexer.i + 1)));
            int power = c == 'w' || c == 'W' ? 4 : c == 'k' || c == 'K' ? 3 : 0;
            if (alone && power > 0) {
                value = value.scaleByPowerOfTen(power);
                lexer.i++;
            } else if (!(alone && (c == 'x' || c == 'X'))) {
                partOfName = latinUnit(lexer.i) == 0;
            }
        }
        if (partOfName) {
            while (lexer.i < s.length() && (Text.latin(s.charAt(lexer.i)) || Text.digit(s.charAt(lexer.i)))) {
                lexer.i++;
            }
            int end = lexer.i;
            lexer.i = from;
            lexer.name(end);
        } else {
            lexer.add(Kind.NUMBER, s.substring(from, lexer.i), from, lexer.i, value);
            int unit = latinUnit(lexer.i);
            if (unit > 0) {
                lexer.add(Kind.UNIT, s.substring(lexer.i, lexer.i + unit), lexer.i, lexer.i + unit, BigDecimal.ZERO);
                lexer.i += unit;
            }
        }
    }

    /** 得2.5。1次不合格: a full stop behind a number that has its point already. */
    private boolean stopped(int from) {
        return s.charAt(lexer.i) == '。' && s.substring(from, lexer.i).chars().anyMatch(c -> c == '.' || c == '。');
    }

    /** {@return how many letters make a unit behind a number: 10ms, 5kg, 1BP; 0 if they make none} */
    private int latinUnit(int at) {
        int end = at;
        while (end < s.length() && end - at < 5 && Text.latin(s.charAt(end))) {
            end++;
        }
        boolean ends = end == s.length() || !(Text.latin(s.charAt(end)) || Text.digit(s.charAt(end)));
        return ends && LATIN_UNITS.contains(s.substring(at, end)) ? end - at : 0;
    }

    /** 8:00-17:30, 到岗时间8:30: {@return whether the time of a day stands here} */
    private boolean time() {
        int colon = lexer.i + digits(lexer.i);
        boolean minutes = colon - lexer.i <= 2
                && colon < s.length()
                && s.charAt(colon) == ':'
                && digits(colon + 1) == 2
                && s.charAt(colon + 1) < '6'
                && Integer.parseInt(s.substring(lexer.i, colon)) <= 24;
        int end = colon + 3;
        boolean behind = end < s.length() && "分.%".indexOf(s.charAt(end)) >= 0;
        if (!minutes || behind || lexer.last() == Kind.COMPARE || lexer.endsRange()) {
            return false;
        }
        lexer.name(end);
        return true;
    }

    /** 得l分, O.5分, 1O分: {@return whether letters that look like digits stand in a number of points here} */
    boolean misspelled() {
        int from = lexer.i;
        int end = from;
        int letters = 0;
        while (end < s.length()
                && end - from < 8
                && (Text.digit(s.charAt(end)) || look(s.charAt(end)) || s.charAt(end) == '.')) {
            letters += look(s.charAt(end)) ? 1 : 0;
            end++;
        }
        boolean points = end < s.length() && s.charAt(end) == '分' && !s.startsWith("分之", end);
        boolean apart = from == 0 || !Text.latin(s.charAt(from - 1));
        if (letters == 0 || !points || !apart || (letters == end - from && !afterVerb())) {
            return false;
        }
        String digits = s.substring(from, end)
                .replace('l', '1')
                .replace('I', '1')
                .replace('O', '0')
                .replace('o', '0');
        if (!digits.matches("\\d+(\\.\\d+)?")) {
            return false;
        }
        lexer.add(Kind.NUMBER, s.substring(from, end), from, end, new BigDecimal(digits));
        lexer.i = end;
        return true;
    }

    /** 扣贰分: numerals as cheques write them, behind a verb. */
    boolean capital() {
        int end = lexer.i;
        while (end < s.length() && end - lexer.i < 9 && (Numerals.isCapital(s.charAt(end)) || s.charAt(end) == '零')) {
            end++;
        }
        BigDecimal value = afterVerb() ? Numerals.value(Numerals.plain(s.substring(lexer.i, end))) : null;
        Words.Word after = end < s.length() ? Words.at(s, end) : null;
        if (value == null || after == null || (after.kind() != Kind.POINTS && after.kind() != Kind.MONEY)) {
            return false;
        }
        lexer.add(Kind.NUMBER, s.substring(lexer.i, end), lexer.i, end, value);
        lexer.i = end;
        return true;
    }

    /** 嘉奖乙次: how official letters in traditional characters write one. */
    boolean formalOne() {
        boolean one = s.charAt(lexer.i) == '乙'
                && lexer.i + 1 < s.length()
                && "次份名件张支".indexOf(s.charAt(lexer.i + 1)) >= 0
                && lexer.last() != Kind.LIST;
        if (one) {
            lexer.add(Kind.NUMBER, "一", lexer.i, lexer.i + 1, BigDecimal.ONE);
            lexer.i++;
        }
        return one;
    }

    private static boolean look(char c) {
        return MISTAKEN.indexOf(c) >= 0;
    }

    private boolean thousands(int from) {
        return s.charAt(lexer.i) == ','
                && lexer.i - from >= 1
                && digits(lexer.i + 1) == 3
                && (lexer.i - from <= 3 || s.charAt(lexer.i - 4) == ',')
                && s.lastIndexOf('.', lexer.i - 1) < from
                && s.charAt(from) != '0'
                && !interval(from);
    }

    /** [90,100): two numbers between brackets. */
    private boolean interval(int from) {
        int close = lexer.i + 4;
        if (from == 0
                || close >= s.length()
                || "[(".indexOf(s.charAt(from - 1)) < 0
                || ")]".indexOf(s.charAt(close)) < 0) {
            return false;
        }
        return s.charAt(from - 1) == '[' || s.charAt(close) == ']' || s.startsWith("100", lexer.i + 1);
    }

    private boolean point() {
        char c = s.charAt(lexer.i);
        int digits = (c == '.' || c == '。') && Text.digit(s.charAt(lexer.i - 1)) ? digits(lexer.i + 1) : 0;
        // 扣0。5分: what follows a full stop does not begin with a number of points
        return digits > 0 && (c == '.' || s.startsWith("分", lexer.i + 1 + digits));
    }

    private int digits(int from) {
        int end = from;
        while (end < s.length() && end - from < 40 && Text.digit(s.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /** {@return how many digits stand behind 点: 零点五分; 0 if it is no decimal point} */
    private int decimals(int point) {
        int end = point + 1;
        while (end < s.length() && s.charAt(point) == '点' && Numerals.isDigit(s.charAt(end))) {
            end++;
        }
        return end - point - 1;
    }

    /** 一至五分: a numeral, 至, and a numeral that counts. */
    private boolean ranges(int end) {
        if (end + 2 >= s.length() || "至到-".indexOf(s.charAt(end)) < 0 || !Numerals.isNumeral(s.charAt(end + 1))) {
            return false;
        }
        int next = end + 1;
        while (next < s.length() && next < end + 6 && Numerals.isNumeral(s.charAt(next))) {
            next++;
        }
        return counts(next < s.length() ? Words.at(s, next) : null, s.substring(end + 1, next));
    }

    /** {@return the power of ten that 百分之, 千分之 or 万分之 divides by; 0 if none stands here} */
    int fraction() {
        int power = "百千万".indexOf(s.charAt(lexer.i));
        return power >= 0 && s.startsWith("分之", lexer.i + 1) ? power + 2 : 0;
    }

    /** Chinese numerals, ordinals, 百分之五 and 万分之三; false if the characters only look like one. */
    boolean numeral() {
        int from = lexer.i;
        boolean ordinal = s.charAt(lexer.i) == '第';
        int power = fraction();
        boolean percent = power > 0;
        Words.Word word = Words.at(s, lexer.i);
        if (!percent && word != null && word.text().length() > 1) {
            return false;
        }
        int start = ordinal ? lexer.i + 1 : percent ? lexer.i + 3 : lexer.i;
        int end = start;
        if (start < s.length() && Text.digit(s.charAt(start))) {
            end = start + digits(start);
            if (percent && end < s.length() && s.charAt(end) == '.' && digits(end + 1) > 0) {
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
            value = value.movePointLeft(power - 2);
            lexer.add(Kind.NUMBER, run, from, end, value);
            lexer.add(Kind.PERCENT, "%", end - 1, end, BigDecimal.ZERO);
            lexer.i = end;
            return true;
        }
        int decimals = ordinal ? 0 : decimals(end);
        if (decimals > 0 && value.scale() <= 0) {
            value = value.add(Numerals.decimals(s.substring(end + 1, end + 1 + decimals)));
            end += 1 + decimals;
            run = s.substring(start, end);
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
            lexer.add(Kind.ORDINAL, s.substring(from, end), from, end, value);
            lexer.i = end;
            return true;
        }
        if (!counts(after, run) && !ranges(end)) {
            return false;
        }
        lexer.add(Kind.NUMBER, run, from, end, value);
        lexer.i = end;
        return true;
    }

    /** Whether a numeral before a word is a number and not part of a name. */
    private boolean counts(Words.@Nullable Word after, String run) {
        boolean afterVerb = afterVerb();
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

    private boolean afterVerb() {
        return switch (lexer.last()) {
            case DEDUCT, ADD, SCORE, FINE, CAP, BASE, MAXIMUM, FULL, DASH, LIST, BOTH -> true;
            default -> false;
        };
    }

    /** {@return whether letters stand for digits in a number} */
    static boolean hasMistaken(Token number) {
        return number.is(Kind.NUMBER) && number.word().chars().anyMatch(c -> look((char) c));
    }
}
