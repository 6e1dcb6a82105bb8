package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Clause.Deviation;
import io.github.kaohe.criteria.Clause.Effect;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Readings in short: {@code -2/次 ≤10 «迟到»}. {@code templates/CRITERIA.md} explains the signs. */
final class Notation {
    private Notation() {}

    static String of(Reading reading) {
        List<String> parts = new ArrayList<>();
        reading.clauses().forEach(clause -> parts.add(of(clause)));
        reading.unread().forEach(unread -> parts.add("?" + unread.text()));
        reading.ambiguities().forEach(doubt -> parts.add("~" + doubt.text()));
        return String.join("; ", parts);
    }

    static String of(Clause clause) {
        if (clause instanceof Clause.Each c) {
            String sign = c.earned() ? "=" : sign(c.sign());
            String below = c.belowZero().isPresent() ? " 可为负" : "";
            return sign
                    + figure(c.points())
                    + per(c.per(), c.unit())
                    + rounding(c.rounding())
                    + cap(c.cap())
                    + below
                    + when(c.when());
        } else if (clause instanceof Clause.Flat c) {
            return sign(c.sign()) + figure(c.points()) + (c.belowZero() ? " 可为负" : "") + when(c.when());
        } else if (clause instanceof Clause.Steps c) {
            return steps(c);
        } else if (clause instanceof Clause.Banded c) {
            return interval(c.interval(), c.unit()) + " " + effect(c.effect(), c.points(), c.max());
        } else if (clause instanceof Clause.ScoreIf c) {
            return effect(c.points().isEmpty() ? Effect.FULL : Effect.SCORE, c.points(), Optional.empty())
                    + when(c.when());
        } else if (clause instanceof Clause.Level c) {
            String range = c.interval().map(i -> " " + interval(i, "")).orElse("");
            return "【" + c.label() + "】" + range + effect(c.effect(), c.points(), c.max());
        } else if (clause instanceof Clause.Judged c) {
            String range = c.min().map(Notation::figure).orElse("") + "~"
                    + c.max().map(Notation::figure).orElse("");
            return (c.score() ? "=" : sign(c.sign())) + "(" + range + ")"
                    + (c.unit().isEmpty() ? "" : "/" + c.unit()) + cap(c.cap()) + when(c.when());
        }
        return rest(clause);
    }

    private static String steps(Clause.Steps c) {
        String side = c.side() == Deviation.BELOW ? "低" : c.side() == Deviation.ABOVE ? "高" : "偏";
        String reference = c.reference().map(Notation::value).orElse("目标");
        return sign(c.sign()) + figure(c.points()) + "/" + side + figure(c.step()) + c.unit() + rounding(c.rounding())
                + cap(c.cap()) + " «" + c.metric() + " 比 " + reference + "»";
    }

    private static String rest(Clause clause) {
        if (clause instanceof Clause.Money c) {
            String amount = c.of().isEmpty() ? figure(c.amount()) + "元" : figure(c.amount()) + "%" + c.of();
            return sign(c.sign())
                    + amount
                    + (c.unit().isEmpty() ? "" : per(c.per(), c.unit()))
                    + c.cap().map(f -> " ≤" + figure(f)).orElse("")
                    + when(c.when());
        } else if (clause instanceof Clause.Multiplier c) {
            return "×" + figure(c.factor()) + when(c.when());
        } else if (clause instanceof Clause.Proportional c) {
            return "按比例 " + c.formula() + c.target().map(t -> " 比 " + value(t)).orElse("") + cap(c.cap());
        } else if (clause instanceof Clause.Vetoed c) {
            return "否决" + when(c.when());
        } else if (clause instanceof Clause.Base c) {
            return "起" + figure(c.points());
        } else if (clause instanceof Clause.Maximum c) {
            return "满" + figure(c.points());
        } else if (clause instanceof Clause.Capped c) {
            return "≤" + c.cap().at().map(Notation::figure).orElse("满分");
        } else if (clause instanceof Clause.NoChange c) {
            return "不变" + when(c.when());
        } else if (clause instanceof Clause.Reference c) {
            return "另见 " + c.to();
        } else if (clause instanceof Clause.Action c) {
            return "另行 " + c.what();
        } else if (clause instanceof Clause.Combine c) {
            return "合并 " + c.mode();
        }
        return clause.toString();
    }

    private static String sign(Sign sign) {
        return sign == Sign.DEDUCT ? "-" : "+";
    }

    private static String figure(Figure figure) {
        return Printer.figure(figure);
    }

    private static String per(Figure per, String unit) {
        return "/" + (per.equals(Figure.ONE) ? "" : figure(per)) + unit;
    }

    private static String rounding(StepRounding rounding) {
        return switch (rounding) {
            case WHOLE -> "";
            case STARTED -> "↑";
            case PRORATA -> "∝";
        };
    }

    private static String cap(Optional<Cap> cap) {
        return cap.map(c -> " ≤" + c.at().map(Notation::figure).orElse("满分") + (c.shared() ? "合计" : ""))
                .orElse("");
    }

    private static String effect(Effect effect, Optional<Figure> points, Optional<Figure> max) {
        String value = points.map(Notation::figure).orElse("")
                + max.map(m -> "~" + figure(m)).orElse("");
        return switch (effect) {
            case SCORE -> "=" + value;
            case ADD -> "+" + value;
            case DEDUCT -> "-" + value;
            case FULL -> "=满分";
            case NONE -> "";
        };
    }

    private static String interval(Interval i, String unit) {
        return (i.lowerClosed() ? "[" : "(")
                + i.lower().map(Notation::figure).orElse("")
                + ","
                + i.upper().map(Notation::figure).orElse("")
                + (i.upperClosed() ? "]" : ")")
                + unit;
    }

    private static String when(When when) {
        String fact = when.fact().map(f -> " 若" + fact(f)).orElse("");
        return fact.isEmpty() ? when.text().isEmpty() ? "" : " «" + when.text() + "»" : fact;
    }

    private static String fact(Fact fact) {
        if (fact instanceof Fact.Compares c) {
            Figure limit = c.value() instanceof Value.Number n ? n.figure() : Figure.ZERO;
            return c.metric() + interval(Draft.interval(c.comparison(), limit), c.unit());
        } else if (fact instanceof Fact.All all) {
            return all.facts().stream().map(Notation::fact).collect(Collectors.joining("且"));
        } else if (fact instanceof Fact.Answered a) {
            return (a.answer() ? "" : "非") + "«" + a.question() + "»";
        }
        return fact.toString();
    }

    private static String value(Value value) {
        return value instanceof Value.Number n ? figure(n.figure()) : ((Value.Named) value).name();
    }
}
