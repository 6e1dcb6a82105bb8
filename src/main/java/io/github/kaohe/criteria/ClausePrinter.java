package io.github.kaohe.criteria;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Sign;

/** Writes what a sentence says beside the rules of a scorecard, in words that are read as the same. */
final class ClausePrinter {
    private ClausePrinter() {}

    static String print(Clause.Beside clause) {
        if (clause instanceof Clause.Money c) {
            return condition(c.when()) + money(c);
        } else if (clause instanceof Clause.Multiplier c) {
            String scope = c.scope().isEmpty() ? "总分" : c.scope();
            return condition(c.when()) + (halves(scope) ? scope : scope + "乘以" + Printer.figure(c.factor()));
        } else if (clause instanceof Clause.Vetoed c) {
            return condition(c.when()) + c.outcome();
        } else if (clause instanceof Clause.Maximum c) {
            return "满分" + Printer.figure(c.points()) + "分";
        } else if (clause instanceof Clause.Capped c) {
            return c.cap()
                    .at()
                    .map(most -> c.scope() + "最多" + Printer.figure(most) + (c.money() ? "元" : "分"))
                    .orElse("扣完为止");
        } else if (clause instanceof Clause.NoChange c) {
            return condition(c.when()) + "不扣分";
        } else if (clause instanceof Clause.Reference c) {
            return condition(c.when()) + c.to();
        } else if (clause instanceof Clause.Action c) {
            return condition(c.when()) + c.what();
        }
        return ((Clause.Combine) clause).mode();
    }

    /** 减半扣分, 加倍扣分: words that hold their factor. */
    private static boolean halves(String scope) {
        return scope.startsWith("减半")
                || scope.startsWith("加倍")
                || scope.startsWith("折半")
                || scope.startsWith("双倍")
                || scope.startsWith("翻倍")
                || scope.startsWith("对折");
    }

    private static String money(Clause.Money c) {
        boolean takes = c.sign() == Sign.DEDUCT;
        String amount = Printer.figure(c.amount());
        String text =
                c.of().isEmpty() ? (takes ? "罚款" : "奖励") + amount + "元" : (takes ? "扣" : "奖励") + c.of() + amount + "%";
        String per = c.per().equals(Figure.ONE) ? "" : Printer.figure(c.per());
        return text
                + (c.unit().isEmpty() ? "" : "/" + per + c.unit())
                + c.cap()
                        .map(most -> ",最多" + (takes ? "罚" : "奖") + Printer.figure(most) + "元")
                        .orElse("");
    }

    private static String condition(When when) {
        return when.text().isEmpty() ? "" : when.text() + ",";
    }
}
