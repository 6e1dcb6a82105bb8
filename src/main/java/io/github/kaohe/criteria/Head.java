package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before a consequence: its condition, what is counted, a label. */
final class Head {
    /** What makes 则 part of a word: 细则, 规则. */
    private static final String RULES = "细规准原守总附通法";

    /** What stands before 时 in words that end in it: 及时, 小时, 超时. */
    private static final String TIMES = "及小按准超同临实定即随平工课学费计耗省";

    private final Tokens t;
    private final Facts facts;

    /** First token of the sentence the consequence stands in, and the end of the head. */
    final int from;

    final int to;

    /** First token of the last segment (behind the last comma or colon). */
    final int last;
    /** Read once it is asked for. */
    private boolean sought;

    private Facts.@Nullable Found fact;

    private boolean several;

    /** The last segment as a name. */
    final Labels labels;

    Head(Tokens tokens, Facts facts, int from, int to) {
        this.t = tokens;
        this.facts = facts;
        int end = trimmed(from, to);
        int start = sentence(from, end);
        this.from = start;
        this.to = end;
        this.last = segment(start, end);
        this.labels = new Labels(tokens, this);
    }

    private int trimmed(int from, int to) {
        int end = to;
        boolean changed = true;
        while (end > from && changed) {
            changed = t.any(
                            end - 1,
                            Kind.COMMA,
                            Kind.COLON,
                            Kind.STOP,
                            Kind.LINE,
                            Kind.SEMICOLON,
                            Kind.OPEN,
                            Kind.CLOSE,
                            Kind.LIST,
                            Kind.AND,
                            Kind.DASH,
                            Kind.RESPECTIVE)
                    && !(t.is(end - 1, Kind.CLOSE) && opened(from, end - 1));
            boolean leads = t.is(end - 1, Kind.COMPARE, "=")
                    || t.is(end - 1, Kind.REFER, "按")
                    || t.is(end - 1, Kind.SCORE, "给予")
                    || t.is(end - 1, Kind.SCORE, "给");
            if (!changed && leads) {
                changed = true;
            } else if (!changed && t.is(end - 1, Kind.TEXT) && filler(end - 1)) {
                changed = end - 1 == from ? t.is(from, Kind.TEXT, "可") : t.separator(end - 2) || valued(end - 2);
            }
            if (changed) {
                end--;
            }
        }
        return end;
    }

    private boolean opened(int from, int close) {
        for (int k = close - 1; k >= from; k--) {
            if (t.is(k, Kind.OPEN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number with its unit ends here: 低于90%一律. */
    private boolean valued(int i) {
        return t.any(i, Kind.PERCENT, Kind.POINTS, Kind.MONEY, Kind.AFTER, Kind.INCLUDED, Kind.EXCLUDED)
                || (t.is(i, Kind.UNIT) && t.number(i - 1));
    }

    private boolean filler(int i) {
        String word = t.get(i).word();
        return switch (word.startsWith("的") ? word.substring(1) : word) {
            case "以",
                    "则",
                    "将",
                    "直接",
                    "一律",
                    "均",
                    "应",
                    "予以",
                    "则该项",
                    "该项",
                    "本项",
                    "此项",
                    "则本项",
                    "则此项",
                    "即",
                    "要",
                    "会",
                    "将会",
                    "按",
                    "获得",
                    "得到",
                    "可获得",
                    "打",
                    "打分",
                    "评定",
                    "评为",
                    "当月",
                    "给其",
                    "为其",
                    "被",
                    "须",
                    "在总分中",
                    "从总分中",
                    "在该项总分中",
                    "可" -> true;
            default -> false;
        };
    }

    /** The head of a consequence is the last sentence before it that says anything. */
    private int sentence(int from, int end) {
        int start = end;
        while (start > from && !((t.hard(start - 1) || t.is(start - 1, Kind.MARK)) && says(start, end))) {
            start--;
        }
        while (start < end
                && ((t.separator(start) && !t.is(start, Kind.OPEN))
                        || t.is(start, Kind.AND)
                        || t.is(start, Kind.DASH))) {
            start++;
        }
        return start;
    }

    /** More than a count or a few marks: otherwise the sentence before it says what is counted. */
    private boolean says(int start, int end) {
        for (int k = start; k < end; k++) {
            if (t.any(
                            k,
                            Kind.TEXT,
                            Kind.QUOTED,
                            Kind.GRADE,
                            Kind.COMPARE,
                            Kind.AFTER,
                            Kind.ORDINAL,
                            Kind.LESS,
                            Kind.MORE,
                            Kind.PERCENT,
                            Kind.OR)
                    || t.is(k, Kind.EACH)
                    || named(k, end)) {
                return true;
            }
        }
        return false;
    }

    /** 校级, (80,100]: a unit that no number stands before, or a number without a unit. */
    private boolean named(int k, int end) {
        return t.is(k, Kind.UNIT)
                ? !t.number(k - 1) && !t.is(k - 1, Kind.UNIT) && !t.is(k + 1, Kind.SLASH)
                : t.is(k, Kind.NUMBER)
                        && k + 1 < end
                        && !t.unit(k + 1)
                        && !t.any(k + 1, Kind.TEXT, Kind.POINTS, Kind.MONEY);
    }

    private int segment(int from, int end) {
        int start = end;
        int depth = 0;
        while (start > from) {
            if (t.is(start - 1, Kind.CLOSE)) {
                depth++;
            } else if (t.is(start - 1, Kind.OPEN)) {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (depth == 0
                    && t.any(start - 1, Kind.COMMA, Kind.COLON, Kind.MARK, Kind.STOP, Kind.SEMICOLON, Kind.LINE)) {
                break;
            }
            start--;
        }
        boolean by = t.is(start, Kind.REFER) && t.any(start + 1, Kind.ORDINAL, Kind.NUMBER, Kind.GRADE);
        return by && start + 1 < end ? start + 1 : start;
    }

    boolean empty() {
        return to <= from;
    }

    /** {@return the fact that the last segment states; null if it is plain words} */
    Facts.@Nullable Found fact() {
        if (!sought) {
            sought = true;
            boolean joined = last > from && t.is(last, Kind.AND);
            fact = last < to ? facts.whole(joined ? segment(from, last - 1) : last, to) : null;
            Facts.Found both = fact == null || joined ? null : enclosed(fact);
            fact = both != null ? both : fact == null ? otherwise() : fact;
            several = fact != null && alongside(fact);
            fact = several ? null : fact;
        }
        return fact;
    }

    /** {@return whether the last segment names one of several numbers that must hold together} */
    boolean several() {
        return fact() == null && several;
    }

    /** 省级用稿1篇,市级用稿2篇,得5分. */
    private boolean alongside(Facts.Found own) {
        if (!own.exact()
                || last <= from
                || !t.is(last - 1, Kind.COMMA)
                || t.find(Kind.LESS, last, to) >= 0
                || t.find(Kind.MORE, last, to) >= 0) {
            return false;
        }
        Facts.Found other = facts.whole(segment(from, last - 1), last - 1);
        String metric = Facts.metricOf(own.fact());
        return other != null
                && other.exact()
                && !metric.isEmpty()
                && !Facts.metricOf(other.fact()).isEmpty()
                && !Facts.metricOf(other.fact()).equals(metric)
                && Facts.unitOf(other.fact()).equals(Facts.unitOf(own.fact()));
    }

    /** 安全生产无事故,否则扣20分: what stands before does not hold. */
    private Facts.@Nullable Found otherwise() {
        if (last <= from || !Names.otherwise(t.get(last).word()) || to != last + 1) {
            return null;
        }
        Facts.Found stated = facts.whole(segment(from, last - 1), last - 1);
        if (stated == null) {
            return new Facts.Found(new Fact.Answered(words(from, last), false), to, false);
        }
        return stated.fact() instanceof Fact.Compares c && c.comparison() != Comparison.EQUAL
                ? new Facts.Found(c.opposite(), to, false)
                : null;
    }

    /** 迟到30分钟以上,2小时以下的: the segment before names the lower end of one range. */
    private Facts.@Nullable Found enclosed(Facts.Found upper) {
        boolean ends = upper.fact() instanceof Fact.Compares c
                && (c.comparison() == Comparison.BELOW || c.comparison() == Comparison.AT_MOST)
                && before() instanceof Fact.Compares b
                && (c.metric().isEmpty() || c.metric().equals(b.metric()))
                && (b.comparison() == Comparison.ABOVE || b.comparison() == Comparison.AT_LEAST);
        Facts.Found both = ends ? facts.whole(segment(from, last - 1), to) : null;
        boolean rising = both != null
                && both.fact() instanceof Fact.Between b
                && b.interval().lower().orElse(Figure.ZERO) instanceof Figure.Number low
                && b.interval().upper().orElse(Figure.ZERO) instanceof Figure.Number high
                && low.value().compareTo(high.value()) < 0;
        return rising ? both : null;
    }

    /** {@return the fact that the segment before the last one states; null if it is plain words} */
    @Nullable
    Fact before() {
        if (last - 1 <= from || !t.is(last - 1, Kind.COMMA)) {
            return null;
        }
        Facts.Found found = facts.whole(segment(from, last - 1), last - 1);
        return found == null || found.exact() ? null : found.fact();
    }

    /** {@return facts joined by 或, one of them at least a real one; else empty} */
    List<When> alternatives() {
        List<When> parts = new ArrayList<>();
        if (last < to && new Statements(t, facts).whole(last, to) != null) {
            return parts;
        }
        boolean any = false;
        int start = last;
        int begin = last;
        // 管床数<2张,或未安排: the segment before belongs to it
        if (t.is(last, Kind.OR) && last > from) {
            begin = segment(from, last - 1);
            start = begin;
        }
        for (int k = begin; k <= to; k++) {
            if (k == to || t.is(k, Kind.OR)) {
                Facts.Found found = start < k ? facts.whole(start, k) : null;
                Fact fact = found == null ? missing(start, k) : found.fact();
                any |= fact != null;
                String text = words(start, k);
                if (text.isEmpty()) {
                    return List.of();
                }
                parts.add(new When(text, java.util.Optional.ofNullable(fact)));
                start = k + 1;
            }
        }
        return parts.size() > 1 && any ? parts : List.of();
    }

    /** 缺2个科室: at least two are missing. */
    @Nullable
    Fact missing(int start, int end) {
        for (int k = start; k < end; k++) {
            if (t.is(k, Kind.LESS)
                    && t.is(k + 1, Kind.NUMBER)
                    && t.unit(k + 2)
                    && k + 2 < end
                    && t.get(k).word().startsWith("缺")) {
                String metric = t.slice(start, k) + t.slice(k, k + 1) + t.slice(k + 3, end);
                return new Fact.Compares(
                        strip(metric), Comparison.AT_LEAST, new Value.Number(t.figure(k + 1)), t.slice(k + 2, k + 3));
            }
        }
        return null;
    }

    /** {@return the words of a range, without those around it} */
    String words(int start, int end) {
        int a = start;
        int b = end;
        while (a < b
                && (t.any(a, Kind.COMMA, Kind.COLON, Kind.MARK, Kind.STOP, Kind.LINE, Kind.SEMICOLON, Kind.CLOSE)
                        || (t.is(a, Kind.OPEN) && !closes(a, b)))) {
            a++;
        }
        while (a < b && t.any(b - 1, Kind.COMMA, Kind.COLON, Kind.STOP, Kind.LINE, Kind.SEMICOLON, Kind.OPEN)) {
            b--;
        }
        return strip(t.slice(a, b));
    }

    private boolean closes(int open, int end) {
        return t.find(Kind.CLOSE, open, end) >= 0;
    }

    private static String strip(String words) {
        String s = words.strip();
        for (String end : new String[] {"本项", "该项", "此项", "本项目", "该项目", "则", "时"}) {
            boolean word = (end.equals("则") && s.length() > 1 && RULES.indexOf(s.charAt(s.length() - 2)) >= 0)
                    || (end.equals("时") && s.length() > 1 && TIMES.indexOf(s.charAt(s.length() - 2)) >= 0)
                    || s.endsWith("否则");
            if (s.length() > end.length() + 1 && s.endsWith(end) && !word) {
                s = s.substring(0, s.length() - end.length()).strip();
            }
        }
        while (!s.isEmpty() && "，,、：:；;。".indexOf(s.charAt(s.length() - 1)) >= 0) {
            s = s.substring(0, s.length() - 1).strip();
        }
        return s.startsWith("当") ? s : Names.unconditional(s);
    }

    String text() {
        return words(from, to);
    }
}
