package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import org.jspecify.annotations.Nullable;

/** Reads the last segment of a head as a name: a grade, a rank, a short word, which occurrence it is. */
final class Labels {
    /** 倒数第1名 is another rank than 第1名. */
    static final String LAST = "倒数";

    /** What names of levels do not begin with: each of several may hold. */
    private static final String[] ACTS = {
        "发生", "出现", "符合", "体现", "做到", "具有", "具备", "提供", "建立", "开展", "组织", "担任", "承担", "撰写", "编写", "发表", "协助", "主动",
        "积极", "及时", "配合", "指导", "承办", "举办", "制定", "上报", "报送", "提出", "发现"
    };

    private final Tokens t;
    private final Head head;

    Labels(Tokens tokens, Head head) {
        this.t = tokens;
        this.head = head;
    }

    /** {@return the label in the last segment: 优秀, 第一名, 1级, A; null if there is none} */
    @Nullable
    String label() {
        int b = head.to;
        int a = t.is(head.last, Kind.SCORE, "得") && b == head.last + 2 ? head.last + 1 : head.last;
        if (t.is(b - 1, Kind.CLOSE) && b - 1 > a) {
            int open = t.find(Kind.OPEN, a, b);
            b = open > a ? open : b;
        }
        if (b - a >= 2 && b - a <= 10 && t.is(b - 1, Kind.ORDINAL) && !t.ends(b - 1, "次")) {
            String words = t.slice(a, b - 1);
            String last = words.endsWith(LAST) ? LAST : "";
            if (words.equals(last) || ranks(words.substring(0, words.length() - last.length()))) {
                return last + t.slice(b - 1, b);
            }
        }
        if ((b - a >= 2 && t.is(a, Kind.TEXT) && grade(b - 1, b))
                || (b - a >= 3 && t.is(b - 1, Kind.TEXT, "的") && grade(b - 2, b - 1))) {
            int g = t.is(b - 1, Kind.TEXT, "的") ? b - 2 : b - 1;
            String lead = t.slice(a, g);
            String end = lead.substring(Math.max(0, lead.length() - 4));
            if (Names.any(end, "结果", "等次", "等级", "评定", "档次", "评级", "评审", "考核")) {
                return t.slice(g, g + 1);
            }
        }
        return grade(a, b) ? Quotes.open(t.slice(a, b)) : null;
    }

    private static boolean ranks(String words) {
        return words.endsWith("排名")
                || words.endsWith("名次")
                || words.endsWith("获")
                || words.endsWith("获得")
                || words.endsWith("取得");
    }

    private boolean level(int i) {
        String word = t.get(i).word();
        return word.length() == 1 && "级档等星类".contains(word);
    }

    private boolean grade(int a, int b) {
        if (b - a == 1) {
            return t.any(a, Kind.GRADE)
                    || t.is(a, Kind.LESS, "差")
                    || (t.is(a, Kind.ORDINAL) && !t.ends(a, "次"))
                    || (t.is(a, Kind.TEXT) && Names.letter(t.get(a).word()));
        } else if (b - a == 2) {
            return (t.is(a, Kind.ORDINAL) && t.is(a + 1, Kind.AFTER) && !t.ends(a, "次"))
                    || (t.is(a, Kind.NUMBER) && t.is(a + 1, Kind.UNIT) && level(a + 1))
                    || (t.is(a, Kind.GRADE) && t.is(a + 1, Kind.UNIT))
                    || (t.is(a, Kind.TEXT) && Names.letter(t.get(a).word()) && t.is(a + 1, Kind.UNIT))
                    || (t.is(a, Kind.GRADE) && t.is(a + 1, Kind.TEXT) && level(a + 1));
        } else if (b - a == 3 && t.is(b - 1, Kind.ORDINAL)) {
            // Ⅰ类第一档
            return t.is(a + 1, Kind.UNIT)
                    && level(a + 1)
                    && !t.ends(b - 1, "次")
                    && (t.is(a, Kind.NUMBER) || t.get(a).word().length() == 1);
        } else if (b - a == 4 && t.is(a, Kind.ORDINAL) && t.is(a + 1, Kind.DASH)) {
            return t.number(a + 2) && t.is(a + 3, Kind.UNIT, "名");
        } else if (b - a == 3) {
            return t.is(a, Kind.NUMBER) && t.is(a + 1, Kind.UNIT, "等") && t.is(a + 2, Kind.ADD, "奖");
        }
        return false;
    }

    /** Whether the last segment could be a name: short, and no word of doing or failing. */
    boolean nominal() {
        int a = head.last;
        while (a < head.to && t.is(a, Kind.LIST)) {
            a++;
        }
        String name = t.slice(a, head.to);
        if (nth() != null
                || name.isEmpty()
                || name.length() > 8
                || t.find(Kind.EACH, a, head.to) >= 0
                || name.endsWith("的")) {
            return false;
        }
        if (Names.starts(name, ACTS)) {
            return false;
        }
        boolean joins = Names.starts(name, "参加", "参与");
        if (joins && !name.endsWith("人") && !name.endsWith("者") && !name.endsWith("员")) {
            return false;
        }
        int degree = Names.starts(name, "高", "低") ? 1 : 0;
        for (int i = degree; i < name.length(); i++) {
            if ("未不没无有被成开获受完违迟缺漏错超低高达".indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last segment is a rating word and 的: 良好的. */
    boolean gradeOf() {
        return head.to - head.last == 2 && t.grade(head.last) && t.is(head.to - 1, Kind.TEXT, "的");
    }

    String name() {
        int a = head.last;
        while (a < head.to && t.is(a, Kind.LIST)) {
            a++;
        }
        return Quotes.open(head.words(a, head.to));
    }

    /** {@return which occurrence the last segment names: 第2次, 2次; null if none} */
    @Nullable
    Figure nth() {
        if (t.is(head.to - 1, Kind.ORDINAL) && t.ends(head.to - 1, "次")) {
            return Figure.of(t.get(head.to - 1).value());
        }
        for (int k = head.last; k + 2 < head.to; k++) {
            if (t.is(k, Kind.NUMBER)
                    && t.unit(k + 1)
                    && t.is(k + 2, Kind.AFTER)
                    && t.ends(k + 2, "以上")
                    && (k == head.last || t.is(k - 1, Kind.TEXT))) {
                return t.figure(k);
            }
        }
        if (head.last + 2 < head.to
                && t.is(head.last, Kind.NUMBER)
                && t.unit(head.last + 1)
                && t.any(head.last + 2, Kind.TEXT, Kind.GRADE)) {
            return t.figure(head.last);
        }
        return head.to - 2 >= head.last
                        && t.is(head.to - 2, Kind.NUMBER)
                        && t.unit(head.to - 1)
                        && !t.is(head.to - 3, Kind.COMPARE)
                ? t.figure(head.to - 2)
                : null;
    }

    /** Whether the last segment names a count and all above it: 2人及以上. */
    boolean nthUp() {
        for (int k = head.last; k + 2 < head.to; k++) {
            if (t.is(k, Kind.NUMBER) && t.unit(k + 1) && t.is(k + 2, Kind.AFTER) && t.ends(k + 2, "以上")) {
                return true;
            }
        }
        return false;
    }

    /** {@return the words of the last segment without its count} */
    String stem() {
        for (int k = head.last; k < head.to; k++) {
            if (t.is(k, Kind.ORDINAL)) {
                return t.slice(head.last, k) + t.slice(k + 1, head.to);
            } else if (t.is(k, Kind.NUMBER) && t.unit(k + 1)) {
                int rest = t.is(k + 2, Kind.AFTER) ? k + 3 : k + 2;
                return t.slice(head.last, k) + t.slice(Math.min(rest, head.to), head.to);
            }
        }
        return t.slice(head.last, head.to);
    }

    /** {@return the number of 差10% in the last segment, and its unit into the draft; null if there is none} */
    @Nullable
    Figure distance(Draft draft) {
        int k = head.to - 2;
        if (k >= head.last && t.is(k, Kind.NUMBER) && (t.unit(head.to - 1) || t.is(head.to - 1, Kind.PERCENT))) {
            if (draft.unit.isEmpty()) {
                draft.unit = t.slice(head.to - 1, head.to);
            }
            return t.figure(k);
        }
        return null;
    }
}
