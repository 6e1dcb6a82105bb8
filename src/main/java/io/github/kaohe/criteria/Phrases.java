package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import org.jspecify.annotations.Nullable;

/** Reads what is counted: {@code 每低于目标5%}, {@code 每缺1个}, {@code 每人次}. */
final class Phrases {
    private final Tokens t;

    Phrases(Tokens tokens) {
        this.t = tokens;
    }

    /**
     * A counting phrase.
     *
     * @param start     its first token
     * @param end       the token after it
     * @param side      which way from a reference; null: plain occurrences
     * @param both      whether both ways are named (每超过或低于)
     * @param strong    whether the word of the side always means a distance (低于), not a missing thing (少)
     * @param reference words of the reference, may be empty
     * @param size      how many
     * @param unit      the unit as written
     * @param percent   whether the unit is a percentage
     * @param tier      whether the size was a range
     * @param within    whether a started unit counts (每2分钟内)
     * @param lost      whether a number seems to have been lost
     */
    record Per(
            int start,
            int end,
            @Nullable Deviation side,
            boolean both,
            boolean strong,
            String reference,
            Figure size,
            String unit,
            boolean percent,
            boolean tier,
            boolean within,
            boolean lost) {

        /** {@return so many of one unit, which are counted and measure no distance} */
        static Per plain(int start, int end, Figure size, String unit) {
            return new Per(start, end, null, false, false, "", size, unit, false, false, false, false);
        }
    }

    // ---- 每…

    /** {@return the last phrase with 每 in a range of tokens} */
    @Nullable
    Per each(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (t.is(i, Kind.EACH)) {
                Per per = eachAt(i, to);
                if (per != null && !(calendar(per, to) && i > from - 1 && hasOther(from, i, per.end(), to))) {
                    return joined(from, i, per);
                }
            }
        }
        return null;
    }

    /** 每月, 每年: says when, not what is counted, if something else is counted. */
    private boolean calendar(Per per, int to) {
        boolean plain = per.end() - per.start() == 2
                || (per.end() - per.start() == 3 && t.is(per.start() + 1, Kind.NUMBER, "半"));
        return per.end() < to && plain && calendar(per.unit());
    }

    private static boolean calendar(String unit) {
        return switch (unit) {
            case "月", "年", "周", "季度", "天", "日", "学期", "个月", "季", "期" -> true;
            default -> false;
        };
    }

    private boolean hasOther(int from, int each, int end, int to) {
        return (end < to && !t.separator(end)) || (each > from && !t.separator(end));
    }

    /** 每人每次 and 每次每人 count 人次. */
    private Per joined(int from, int at, Per per) {
        boolean turned = per.unit().equals("人") && t.is(at - 1, Kind.UNIT, "次");
        if (at - 2 >= from
                && t.is(at - 2, Kind.EACH)
                && t.unit(at - 1)
                && !calendar(t.get(at - 1).word())
                && per.end() - per.start() == 2
                && (per.unit().equals("次") || turned)) {
            String unit = turned ? "人次" : t.slice(at - 1, at) + per.unit();
            return Per.plain(at - 2, per.end(), per.size(), unit);
        }
        return per;
    }

    private @Nullable Per eachAt(int each, int to) {
        int i = each + 1;
        Deviation side = null;
        boolean both = false;
        boolean strong = false;
        int words = i;
        int wordsEnd = i;
        while (i < to) {
            Token token = t.get(i);
            if ((t.separator(i) && !(t.is(i, Kind.LIST) && side != null && turn(i + 1) != null))
                    || t.is(i, Kind.EACH)) {
                return unknownUnit(each, i, to);
            }
            Deviation turn = turn(i);
            if (turn != null && (side == null || words == wordsEnd || t.any(i - 1, Kind.OR, Kind.LIST))) {
                both |= side != null && side != turn && t.any(i - 1, Kind.OR, Kind.LIST);
                strong = strong(token) || (strong && both);
                side = turn;
                words = i + 1;
            } else if (t.is(i, Kind.UNIT) && i > words && i > each + 1 && counted(i + 1, to)) {
                i++;
                wordsEnd = i;
                continue;
            } else if (t.is(i, Kind.UNIT, "点") && i > each + 1 && !t.number(i - 1)) {
                // 每月末盘点: a unit only behind 每 or a number
                return unknownUnit(each, i, to);
            } else if (token.number()
                    || token.is(Kind.PERCENT)
                    || t.unit(i)
                    || token.is(Kind.POINTS)
                    || token.is(Kind.MONEY)
                    || token.is(Kind.AFTER, "起")) {
                // 每超过规定时间提交的1次: what happens each time, not how far
                boolean from = side != null && t.number(i) && t.number(i + 2) && i + 4 <= to;
                if (from && (t.is(i + 3, Kind.PERCENT) || t.unit(i + 3))) {
                    // 每低于95%一个百分点
                    return sized(each, i + 2, to, side, both, strong, t.slice(i, i + 2));
                }
                boolean happens = side != null && t.unit(i + 1) && t.ends(i - 1, "的") && i - 1 >= words;
                return sized(each, i, to, happens ? null : side, both, strong, happens ? "" : t.slice(words, i));
            }
            i++;
            wordsEnd = i;
        }
        return unknownUnit(each, to, to);
    }

    /** Whether a number with a unit follows in the same segment: 每被省级媒体报道一次. */
    private boolean counted(int from, int to) {
        for (int k = from; k < to && !t.separator(k); k++) {
            if (t.number(k) && t.unit(k + 1)) {
                return true;
            }
        }
        return false;
    }

    static boolean strong(Token token) {
        return switch (token.word()) {
            case "少",
                    "缺",
                    "缺少",
                    "短缺",
                    "多",
                    "漏",
                    "遗漏",
                    "增加",
                    "减少",
                    "新增",
                    "增",
                    "差",
                    "延长",
                    "少于",
                    "多于",
                    "短少",
                    "缩短",
                    "超支",
                    "超耗",
                    "欠",
                    "亏",
                    "满",
                    "达到",
                    "达" -> false;
            default -> true;
        };
    }

    @Nullable
    Deviation turn(int i) {
        Token token = t.get(i);
        return switch (token.kind()) {
            case LESS -> Deviation.BELOW;
            case MORE -> Deviation.ABOVE;
            case DEVIATE -> Deviation.OUTSIDE;
            case BOTH -> token.word().equals("增减") ? Deviation.OUTSIDE : null;
            case COMPARE -> {
                Comparison comparison = Facts.comparison(token.word());
                yield comparison == Comparison.BELOW
                        ? Deviation.BELOW
                        : comparison == Comparison.ABOVE ? Deviation.ABOVE : null;
            }
            default -> null;
        };
    }

    private @Nullable Per sized(
            int each, int i, int to, @Nullable Deviation side, boolean both, boolean strong, String reference) {
        Figure size = Figure.ONE;
        boolean tier = false;
        boolean lost = false;
        int at = i;
        if (t.number(at)) {
            size = t.figure(at);
            at++;
            if (t.is(at, Kind.PERCENT) && t.is(at + 1, Kind.DASH) && t.number(at + 2)) {
                size = t.figure(at + 2);
                at += 3;
                tier = true;
            } else if (t.is(at, Kind.DASH) && t.number(at + 1)) {
                size = t.figure(at + 1);
                at += 2;
                tier = true;
            }
        } else if (t.is(at, Kind.PERCENT)
                && !t.get(at).word().startsWith("个")
                && !t.get(at).word().startsWith("百")) {
            size = t.lost(at);
            lost = true;
        }
        boolean percent = t.is(at, Kind.PERCENT);
        if (!t.number(i) && t.unit(at) && at + 1 < to && t.starts(at + 1, "均") && !t.is(at + 1, Kind.TEXT, "均")) {
            // 每次均能按时完成: always, no count
            return null;
        }
        if (t.number(i)
                && at + 1 < to
                && t.is(at, Kind.TEXT)
                && t.get(at).word().length() == 1
                && t.unit(at + 1)
                && !strong) {
            // 每少1病种: a unit of the dictionary inside a longer word
            return new Per(each, at + 2, null, false, false, "", size, t.slice(at, at + 2), false, tier, false, lost);
        }
        if (at >= to || (!percent && !t.unit(at) && !t.is(at, Kind.POINTS) && !t.is(at, Kind.MONEY))) {
            return t.number(i)
                            && at < to
                            && t.is(at, Kind.TEXT)
                            && !strong
                            && t.get(at).word().length() <= (side == null ? 4 : 2)
                    ? new Per(
                            each,
                            at + 1,
                            null,
                            both,
                            strong,
                            reference,
                            size,
                            t.slice(at, at + 1),
                            false,
                            tier,
                            false,
                            lost)
                    : null;
        }
        int unit = at;
        at++;
        if (at < to && compound(at)) {
            at++;
        }
        String written = percent ? t.get(unit).word() : t.slice(unit, at);
        if (at == unit + 1 && t.is(unit, Kind.UNIT) && rate(at, to)) {
            at += 2;
            written = written.equals("人") && t.is(at - 1, Kind.UNIT, "次") ? "人次" : t.slice(unit, at);
        }
        boolean bare = !t.number(i) && !lost;
        if (bare
                && side == null
                && at < to
                && at == to - 1
                && t.is(at, Kind.TEXT)
                && noun(t.get(at).word(), written)) {
            at++;
            written = t.slice(unit, at);
        }
        // 每学年, 每科目: a unit of the dictionary inside a longer word
        if (bare
                && side == null
                && at == to
                && unit == each + 2
                && t.is(each + 1, Kind.TEXT)
                && t.get(each + 1).word().length() == 1) {
            written = t.slice(each + 1, at);
        }
        boolean within = at < to && t.is(at, Kind.AFTER) && t.ends(at, "内");
        if (within) {
            at++;
        } else if (at < to && t.is(at, Kind.AFTER)) {
            return null;
        }
        if (lost || bare) {
            lost |= bare && side != null && percentOrLost(unit, each);
        }
        return new Per(each, at, side, both, strong, reference, size, written, percent, tier, within, lost);
    }

    /** 0.01次/车, 1微克/立方米: a unit for each of another. */
    private boolean rate(int slash, int to) {
        return t.is(slash, Kind.SLASH)
                && slash + 1 < to
                && (t.unit(slash + 1)
                        || (t.any(slash + 1, Kind.TEXT, Kind.MORE)
                                && t.get(slash + 1).word().length() <= 2))
                && (slash + 2 >= to || t.separator(slash + 2));
    }

    /** 人 and 次, 台 and 天 make one unit. */
    boolean compound(int i) {
        return t.is(i, Kind.UNIT, "次") || t.is(i, Kind.UNIT, "天") || t.is(i, Kind.UNIT, "月");
    }

    /** Whether 每低次 lost its number: a unit right behind a word of direction. */
    private boolean percentOrLost(int unit, int each) {
        return unit == each + 2 && t.is(unit, Kind.UNIT) && t.any(unit - 1, Kind.COMPARE);
    }

    /** Whether a word behind a unit names the thing counted: 每项制度. */
    private static boolean noun(String word, String unit) {
        return word.length() <= 3
                && (unit.equals("项") || unit.equals("个") || unit.equals("名") || unit.equals("位"))
                && "未不没缺漏违迟超无误错".indexOf(word.charAt(0)) < 0
                && !word.endsWith("的")
                && !word.endsWith("可");
    }

    /** 每 and a word that is no unit of the dictionary, right before the amount: 每案加2分. */
    private @Nullable Per unknownUnit(int each, int end, int to) {
        boolean atEnd = end >= to || (t.any(end, Kind.COMMA) && end == to - 1);
        String word = t.slice(each + 1, end);
        boolean missing = t.is(each + 1, Kind.LESS) && end == each + 3 && word.charAt(word.length() - 2) == '一';
        boolean one = word.length() > 2 && word.charAt(word.length() - 2) == '一';
        // 每发现一顶, 每胜一局
        String unit = one ? word.substring(word.length() - 1) : word;
        return atEnd
                        && (end == each + 2 || missing)
                        && !Text.latin(word.isEmpty() ? ' ' : word.charAt(0))
                        && word.length() <= 4
                        && !word.endsWith("的")
                        && "年月周日季".indexOf(word.charAt(0)) < 0
                        && (t.is(each + 1, Kind.TEXT) || missing)
                ? Per.plain(each, end, Figure.ONE, unit)
                : null;
    }
}
