package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Condition.Comparison;
import org.jspecify.annotations.Nullable;

/** Caps: {@code 最多扣5分}, {@code 不超过2分}. */
final class CapEffects {
    private final Tokens t;
    private final Amounts amounts;
    private final Formulas formulas;

    CapEffects(Tokens tokens, Formulas formulas) {
        this.t = tokens;
        this.amounts = new Amounts(tokens);
        this.formulas = formulas;
    }

    /** 扣至5分为止, 至12分止, 至4分扣完; {@code i} is 至. */
    @Nullable
    Consequence upTo(int i) {
        boolean number = t.ends(i, "至") && t.number(i + 1) && t.is(i + 2, Kind.POINTS);
        boolean ends = t.is(i + 3, Kind.CAP_AFTER, "为止") || t.is(i + 3, Kind.TEXT, "止") || t.usedUp(i + 3);
        if (!number || !ends) {
            return null;
        }
        boolean verb = t.any(i - 1, Kind.DEDUCT, Kind.ADD);
        return new Consequence(
                Consequence.Type.CAP,
                verb ? i - 1 : i,
                i + 4,
                amounts.at(i + 1),
                !verb,
                false,
                verb ? t.kind(i - 1).name() : "",
                "");
    }

    /** 最多扣5分, 最高15分, 上限5000元, 累计不超过2分. */
    @Nullable
    Consequence cap(int i) {
        if (best(i)) {
            return null;
        }
        int at = i + 1;
        int verb = -1;
        int words = 0;
        StringBuilder filler = new StringBuilder();
        while (!t.number(at) && at < i + 8) {
            if (t.any(at, Kind.DEDUCT, Kind.ADD, Kind.SCORE, Kind.FINE, Kind.BOTH)) {
                verb = verb < 0 || t.is(verb, Kind.SCORE) ? at : verb;
            } else if (t.is(at, Kind.TEXT)) {
                words += t.get(at).word().length();
                filler.append(t.get(at).word());
            } else if (!t.any(
                    at,
                    Kind.CAP,
                    Kind.COMPARE,
                    Kind.MAXIMUM,
                    Kind.COLON,
                    Kind.POINTS,
                    Kind.DISCRETION,
                    Kind.CAP_AFTER)) {
                return null;
            }
            if (words > 12) {
                return null;
            }
            at++;
        }
        if (!t.number(at)) {
            return null;
        }
        Amounts.Amount amount = amounts.at(at);
        boolean loose = amount.unit() == Kind.END && !(t.separator(amount.end()) || t.is(amount.end(), Kind.SLASH));
        if (loose || t.unit(amount.end()) || t.any(amount.end(), Kind.AFTER, Kind.INCLUDED)) {
            return null;
        }
        int end = amount.end();
        if (t.is(end, Kind.CAP_AFTER)) {
            end++;
        }
        String said = filler.toString();
        boolean score = verb >= 0 && (said.equals("到") || said.equals("至"));
        if (score) {
            // 最多加到100分: the score, not what is added
            return Consequence.of(Consequence.Type.CAP, i, end, amount).withoutVerb();
        }
        String word = verb < 0 ? "" : t.kind(verb).name();
        return new Consequence(Consequence.Type.CAP, i, end, amount, verb < 0, false, word, said);
    }

    /** 原始得分最高得4分: who is first, no cap. */
    private boolean best(int i) {
        return t.is(i, Kind.CAP, "最高")
                && t.is(i + 1, Kind.SCORE, "得")
                && t.is(i - 1, Kind.SCORE, "得分")
                && t.is(i - 2, Kind.TEXT)
                && !Names.any(t.get(i - 2).word(), "本项", "该项", "此项", "单项", "总", "累计", "合计", "每项", "各项");
    }

    /** 超过100分按100分计. */
    private boolean counted(int i) {
        boolean over = t.is(i, Kind.COMPARE, "超过") || t.is(i, Kind.COMPARE, "大于") || t.is(i, Kind.COMPARE, "高于");
        return over
                && t.is(i + 1, Kind.NUMBER)
                && t.is(i + 4, Kind.NUMBER)
                && t.get(i + 1).value().compareTo(t.get(i + 4).value()) == 0
                && t.is(i + 5, Kind.POINTS)
                && (t.any(i + 6, Kind.SCORE, Kind.CAP_AFTER) || t.is(i + 6, Kind.TEXT, "计算"))
                && t.separator(i + 7);
    }

    /** 不超过2分 as a cap; = as the beginning of a formula. */
    @Nullable
    Consequence compare(int i, int head) {
        Token token = t.get(i);
        Consequence rounding = formulas.rounding(i);
        if (rounding != null) {
            return rounding;
        }
        boolean nothing = t.is(i - 1, Kind.SCORE, "得分")
                && t.is(i + 1, Kind.NUMBER)
                && t.get(i + 1).value().signum() == 0
                && t.separator(i + 2);
        if (token.word().equals("=") && nothing) {
            // 发现一项违规,得分=0
            return Consequence.plain(Consequence.Type.ZERO, i - 1, i + 2);
        }
        if (token.word().equals("=") && formulas.formula(i, head)) {
            return Consequence.plain(Consequence.Type.FORMULA, i, formulas.end(i));
        }
        if (t.number(i + 1) && t.is(i + 2, Kind.POINTS) && t.is(i + 3, Kind.REFER, "按") && counted(i)) {
            return Consequence.of(Consequence.Type.CAP, i, i + 7, amounts.at(i + 1))
                    .withoutVerb();
        }
        if (token.word().length() < 3
                || !token.word().startsWith("不")
                || Facts.comparison(token.word()) != Comparison.AT_MOST
                || !t.number(i + 1)) {
            return null;
        }
        Amounts.Amount amount = amounts.at(i + 1);
        boolean capital = i == head
                || t.separator(i - 1)
                || t.ends(i - 1, "累计", "合计", "总计", "分值", "加分", "扣分", "最高", "总分", "得分", "最多", "分", "全年", "奖励");
        return (capital && amount.unit() == Kind.POINTS && t.separator(amount.end()))
                        || (capital && amount.unit() == Kind.MONEY && i == head)
                ? Consequence.of(Consequence.Type.CAP, i, amount.end(), amount).withoutVerb()
                : null;
    }
}
