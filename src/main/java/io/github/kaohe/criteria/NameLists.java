package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Sign;
import java.util.List;

/** Finds the names in a list: 第一名, 第二名, 第三名; 省级, 市级; 警告, 记过. */
final class NameLists {
    private static final String[] VERBS = {"受到", "获评", "获得", "荣获", "取得", "被评为", "评为", "通过", "受", "获颁", "获"};

    /** What happens any number of times. */
    private static final String[] FAULTS = {"问题", "缺陷", "错误", "差错", "事故", "故障", "投诉"};

    /** Last characters of ranks. */
    private static final String RANKS = "级档等奖名责者星员长过告评看";

    private final Tokens t;
    private final List<Draft> drafts;

    NameLists(Tokens tokens, List<Draft> drafts) {
        this.t = tokens;
        this.drafts = drafts;
    }

    void arrange() {
        int i = 0;
        while (i < drafts.size()) {
            int end = i;
            while (end < drafts.size()
                    && named(drafts.get(end))
                    && alike(drafts.get(i), drafts.get(end))
                    && (end == i || near(end))) {
                end++;
            }
            List<Draft> row = drafts.subList(i, end);
            if ((row.size() >= 3 && scale(row))
                    || (row.size() == 2 && row.stream().allMatch(NameLists::rank))
                    || (row.size() == 2 && ordinals(row))
                    || (row.size() == 1 && graded(i))
                    || neighbour(i, end)) {
                row.forEach(d -> level(d, d.gradeOf ? d.label.substring(0, d.label.length() - 1) : d.label));
            } else if (end > i && row.stream().allMatch(NameLists::person)) {
                row.forEach(d -> level(d, d.label));
            }
            i = Math.max(end, i + 1);
        }
        for (int first = 0; first + 2 < drafts.size(); first++) {
            lead(first);
        }
        single();
        ranks();
    }

    /** 前5名得3分,第6-10名得2分,其他得1分: ranks among numbers that are compared. */
    private void ranks() {
        boolean compared = drafts.stream()
                .anyMatch(d -> d.kind == Draft.Kind.SCORE
                        && d.fact != null
                        && Facts.unitOf(d.fact).equals("名"));
        for (Draft d : drafts) {
            if (compared
                    && d.kind == Draft.Kind.LEVEL
                    && d.effect == Effect.SCORE
                    && grade(d.label).isEmpty()) {
                int first = t.find(Kind.ORDINAL, d.start, d.end);
                boolean others = Names.starts(d.label, "其他", "其它", "其余");
                if (!others && !d.label.endsWith("名")) {
                    continue;
                }
                d.kind = Draft.Kind.SCORE;
                d.text = d.label;
                d.fact = first < 0 ? null : rank(first);
            }
        }
    }

    /** {@return the ranks from 第6-10名, 第1名} */
    private Fact rank(int first) {
        Figure from = Figure.of(t.get(first).value());
        return t.is(first + 1, Kind.DASH) && t.number(first + 2)
                ? new Fact.Between("", Interval.closed(from, t.figure(first + 2)), "名")
                : new Fact.Compares("", Comparison.EQUAL, new Value.Number(from), "名");
    }

    /** 国家级5分,省级3分,市级2分; 实习3分,助学2分,支教4分 are of no one kind, and each of them may hold. */
    private static boolean scale(List<Draft> row) {
        boolean faults = row.stream().anyMatch(d -> Names.any(d.label, FAULTS));
        long alike = row.stream()
                .filter(d -> RANKS.indexOf(last(d)) >= 0 || row.stream().anyMatch(o -> o != d && last(o) == last(d)))
                .count();
        return !faults && alike * 2 > row.size();
    }

    private static char last(Draft d) {
        int end = d.label.length();
        for (String up : new String[] {"以上", "及"}) {
            end -= d.label.startsWith(up, end - up.length()) ? up.length() : 0;
        }
        return end == 0 ? ' ' : d.label.charAt(end - 1);
    }

    private static void level(Draft d, String label) {
        d.effect = effect(d);
        d.kind = Draft.Kind.LEVEL;
        d.text = "";
        d.label = label;
    }

    /** 四级通过者加4分,六级加6分: one level among plain rules is a plain rule, too. */
    private void single() {
        List<Draft> levels =
                drafts.stream().filter(d -> d.kind == Draft.Kind.LEVEL).toList();
        if (levels.size() != 1
                || levels.get(0).points == null
                || !levels.get(0).label.endsWith("级")) {
            return;
        }
        Draft d = levels.get(0);
        boolean plain = drafts.stream().anyMatch(o -> o.kind == Draft.Kind.FLAT && o.fact == null && o.sign == d.sign);
        if (plain && (d.effect == Effect.ADD || d.effect == Effect.DEDUCT)) {
            d.kind = Draft.Kind.FLAT;
            d.text = d.text.isEmpty() ? d.label : d.label + "(" + d.text + ")";
        }
    }

    /** 受到通报批评扣5分,警告扣10分,记过扣15分; 在竞赛中获得第一名加10分,第二名加8分,第三名加6分: the first has more words than its name. */
    private void lead(int first) {
        Draft d = drafts.get(first);
        Draft next = drafts.get(first + 1);
        boolean row = near(first + 1)
                && near(first + 2)
                && next.kind == Draft.Kind.LEVEL
                && drafts.get(first + 2).kind == Draft.Kind.LEVEL;
        if (!row || d.points == null || d.fact != null || d.parenthesised) {
            return;
        }
        boolean level = d.kind == Draft.Kind.LEVEL && d.label.length() > next.label.length();
        boolean plain = (d.kind == Draft.Kind.FLAT || d.kind == Draft.Kind.SCORE) && effect(d) == next.effect;
        String name = level || plain ? name(d.label, next) : "";
        if (!name.isEmpty()) {
            level(d, name);
        }
    }

    /** {@return the name at the beginning of a list, made like the next one; empty if there is none} */
    private static String name(String label, Draft next) {
        int size = next.label.length();
        String tail = label.substring(Math.max(0, label.length() - size));
        boolean ordinal = tail.length() == size && tail.startsWith("第") && next.label.startsWith("第");
        boolean letter = tail.length() == 2
                && size == 2
                && Names.letter(tail.substring(0, 1))
                && Names.letter(next.label.substring(0, 1));
        if ((ordinal || letter) && tail.charAt(size - 1) == next.label.charAt(size - 1)) {
            return tail;
        }
        String grade = grade(label);
        if (!grade.isEmpty() && grade(next.label).equals(next.label)) {
            return grade;
        }
        for (String verb : VERBS) {
            if (label.startsWith(verb) && label.length() <= 12 + verb.length()) {
                String words = label.substring(verb.length());
                Words.Word rating = words.isEmpty() ? null : Words.at(words, 0);
                if (rating != null
                        && rating.kind() == Kind.GRADE
                        && grade(next.label).equals(next.label)) {
                    return rating.text();
                }
                int rank = words.indexOf('级');
                return rank(next) && rank > 0 && rank <= 3 ? words.substring(0, rank + 1) : words;
            }
        }
        return "";
    }

    /** {@return the rating word at the end of words: 优秀 of 项目验收优秀; empty if there is none} */
    static String grade(String words) {
        for (int i = 0; i < words.length(); i++) {
            Words.Word word = Words.at(words, i);
            if (word != null && word.kind() == Kind.GRADE && i + word.text().length() == words.length()) {
                return word.text();
            }
        }
        return "";
    }

    /** 省级. */
    private static boolean rank(Draft d) {
        return d.label.length() <= 3 && d.label.endsWith("级");
    }

    /** 第一作者加10分,第二作者加5分. */
    private static boolean ordinals(List<Draft> row) {
        return row.stream().allMatch(d -> d.label.startsWith("第") && d.label.length() > 2)
                && row.get(0).label.substring(2).equals(row.get(1).label.substring(2));
    }

    private boolean near(int k) {
        Draft before = drafts.get(k - 1);
        boolean same = drafts.get(k).gradeOf && t.is(before.end, Kind.SEMICOLON);
        return drafts.get(k).start - before.end <= 1
                && (same || !t.any(before.end, Kind.LINE, Kind.STOP, Kind.SEMICOLON));
    }

    /** Whether levels stand right before or behind: 第一、二作者计6分、5分,其他作者计3分. */
    private boolean neighbour(int from, int to) {
        if (to == from) {
            return false;
        }
        boolean before = from > 0
                && near(from)
                && drafts.get(from - 1).kind == Draft.Kind.LEVEL
                && drafts.get(from - 1).effect == effect(drafts.get(from));
        boolean behind = to < drafts.size()
                && near(to)
                && drafts.get(to).kind == Draft.Kind.LEVEL
                && drafts.get(to).effect == effect(drafts.get(from))
                && drafts.get(from).label.endsWith("奖");
        return before || behind;
    }

    /** 优的得4分,良的得2-3分; 良好加1分,不合格的扣2分: a rating word beside others. */
    private boolean graded(int i) {
        boolean before = i > 0 && near(i) && rated(drafts.get(i - 1));
        boolean behind = i + 1 < drafts.size() && near(i + 1) && rated(drafts.get(i + 1));
        return drafts.get(i).gradeOf && (before || behind);
    }

    private static boolean rated(Draft d) {
        return (d.gradeOf && d.kind == Draft.Kind.JUDGED)
                || (d.kind == Draft.Kind.LEVEL && grade(d.label).equals(d.label));
    }

    private static Effect effect(Draft d) {
        return d.kind == Draft.Kind.SCORE ? d.effect : d.sign == Sign.DEDUCT ? Effect.DEDUCT : Effect.ADD;
    }

    /** 项目负责人计6分. */
    private static boolean person(Draft d) {
        return d.kind == Draft.Kind.SCORE
                && !d.verbless
                && named(d)
                && d.label.length() <= 6
                && (d.label.endsWith("人")
                        || d.label.endsWith("作者")
                        || d.label.endsWith("组长")
                        || d.label.endsWith("成员")
                        || d.label.endsWith("参与者")
                        || d.label.endsWith("参加者"));
    }

    private static boolean named(Draft d) {
        return (d.kind == Draft.Kind.FLAT || d.kind == Draft.Kind.SCORE)
                && d.fact == null
                && (d.nominal || d.gradeOf)
                && d.points != null
                && !d.parenthesised
                && !d.label.isEmpty()
                && !Text.digit(d.label.charAt(0));
    }

    private static boolean alike(Draft a, Draft b) {
        return a.kind == b.kind && a.sign == b.sign;
    }
}
