package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a text, with what parsers ask of them. */
final class Tokens {
    private static final int LONGEST_SEGMENT = 80;
    /** In words. */
    private static final int LONGEST_LISTED = 10;

    /** What rules are called above them. */
    private static final Set<String> HEADINGS = Set.of(
            "评分标准", "考核标准", "评价标准", "计分标准", "记分标准", "打分标准", "评分细则", "考核细则", "评分办法", "考核办法", "计分办法", "计分方法", "记分方法",
            "评分方法", "评分规则", "计分规则", "评分说明", "计分方式", "评分方式", "评分依据", "考核内容", "考核要求");

    final Text text;
    private final List<Token> tokens;
    /** Names of blanks by the index of their token; lost blanks by the token before which they were. */
    private final Map<Integer, String> blanks = new HashMap<>();

    Tokens(Text text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, Kind.TEXT) && HEADINGS.contains(get(i).word()) && heads(i)) {
                Token heading = tokens.remove(i);
                tokens.set(i, new Token(Kind.MARK, heading.word(), heading.start(), get(i).end(), heading.value()));
            }
            if (is(i, Kind.SLASH) && closes(i - 1) && ruleBehind(i)) {
                Token slash = tokens.get(i);
                tokens.set(i, new Token(Kind.COMMA, ",", slash.start(), slash.end(), slash.value()));
            }
        }
    }

    /** Whether a line begins here, and what is in it follows. */
    private boolean heads(int i) {
        return (i == 0 || any(i - 1, Kind.LINE, Kind.MARK)) && any(i + 1, Kind.COLON, Kind.LINE);
    }

    /** Whether a rule may end here. */
    private boolean closes(int i) {
        return any(i, Kind.POINTS, Kind.FULL, Kind.ZERO);
    }

    /** 熟练10分/一般5分/不熟练0分: a slash between two rules of a list. */
    private boolean ruleBehind(int slash) {
        int k = slash + 1;
        while (!separator(k) && !is(k, Kind.SLASH) && k < slash + LONGEST_LISTED) {
            if (k > slash + 1 && (any(k, Kind.FULL, Kind.ZERO) || (is(k, Kind.POINTS) && number(k - 1)))) {
                return !unit(slash + 1) && !is(slash + 1, Kind.EACH) && (separator(k + 1) || is(k + 1, Kind.SLASH));
            }
            k++;
        }
        return false;
    }

    int size() {
        return tokens.size() - 1;
    }

    Token get(int i) {
        return tokens.get(Math.max(0, Math.min(i, tokens.size() - 1)));
    }

    Kind kind(int i) {
        return i < 0 ? Kind.END : get(i).kind();
    }

    boolean is(int i, Kind kind) {
        return kind(i) == kind;
    }

    boolean is(int i, Kind kind, String word) {
        return i >= 0 && get(i).is(kind, word);
    }

    boolean any(int i, Kind... kinds) {
        Kind kind = kind(i);
        for (Kind k : kinds) {
            if (k == kind) {
                return true;
            }
        }
        return false;
    }

    boolean number(int i) {
        return i >= 0 && i < tokens.size() && get(i).number();
    }

    /** Whether the number one stands here. */
    boolean one(int i) {
        return is(i, Kind.NUMBER) && get(i).value().compareTo(BigDecimal.ONE) == 0;
    }

    /** {@return the number or blank at an index} */
    Figure figure(int i) {
        Token token = get(i);
        return token.is(Kind.NUMBER)
                ? Figure.of(token.value())
                : token.word().isEmpty() ? lost(i) : Figure.blank(token.word());
    }

    /** {@return a number that is missing before a token} */
    Figure lost(int i) {
        return Figure.blank(blanks.computeIfAbsent(i, at -> "blank-" + (blanks.size() + 1)));
    }

    /** {@return the original characters from one token up to another} */
    String slice(int from, int to) {
        return to <= from ? "" : text.slice(get(from).start(), get(to - 1).end());
    }

    /** {@return words of the text as they are written in it} */
    String spelled(String words) {
        for (Token token : tokens) {
            if (token.is(Kind.QUOTED)
                    && Quotes.open(text.slice(token.start(), token.end())).equals(words)) {
                return Quotes.open(text.written(token.start(), token.end()));
            }
        }
        return text.spelled(words);
    }

    /** Whether a sentence ends here: 。 ; or a new line. */
    boolean hard(int i) {
        return switch (kind(i)) {
            case STOP, LINE, SEMICOLON, END -> true;
            default -> false;
        };
    }

    /** Whether a part of a sentence ends here. */
    boolean separator(int i) {
        return switch (kind(i)) {
            case STOP, LINE, SEMICOLON, END, COMMA, COLON, OPEN, CLOSE, LIST, MARK -> true;
            default -> false;
        };
    }

    /** Whether a word begins with something, in plain spelling. */
    boolean starts(int i, String prefix) {
        return i >= 0 && i < size() && get(i).word().startsWith(prefix);
    }

    boolean ends(int i, String... suffixes) {
        if (i < 0) {
            return false;
        }
        for (String suffix : suffixes) {
            if (get(i).word().endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words here make the amount before them a cap: 10分封顶. */
    boolean ceiling(int i) {
        return is(i, Kind.CAP_AFTER) || ((is(i, Kind.CAP, "封顶") || is(i, Kind.CAP, "上限")) && separator(i + 1));
    }

    /** 扣完, 扣光: all points are gone. */
    boolean usedUp(int i) {
        return is(i, Kind.ZERO) && (starts(i, "扣完") || starts(i, "扣光") || ends(i, "扣完"));
    }

    /** Whether a unit stands here; 起 is a unit where a number or 每 stands before it. */
    boolean unit(int i) {
        return is(i, Kind.UNIT) || (is(i, Kind.AFTER, "起") && (number(i - 1) || any(i - 1, Kind.EACH, Kind.SLASH)));
    }

    /** Whether a rating word stands here; 差 is one, too. */
    boolean grade(int i) {
        return is(i, Kind.GRADE) || is(i, Kind.LESS, "差");
    }

    /** {@return the first token of the part of a sentence that ends at a token, at most 80 before it} */
    int segment(int head, int i) {
        int from = i;
        while (from > head && from > i - LONGEST_SEGMENT && !hard(from - 1) && !any(from - 1, Kind.COMMA, Kind.COLON)) {
            from--;
        }
        return from;
    }

    int find(Kind kind, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, kind)) {
                return i;
            }
        }
        return -1;
    }

    /** 得l分, (O分): whether a letter stands in the place of a number. */
    boolean misprint(int i) {
        String word = get(i + 1).word();
        boolean text = is(i + 1, Kind.TEXT);
        return (is(i, Kind.SCORE) && text && word.length() <= 3 && ends(i + 1, "分"))
                || (is(i, Kind.OPEN) && text && word.length() == 1 && is(i + 2, Kind.POINTS));
    }
}
