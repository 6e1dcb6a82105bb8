package io.github.kaohe.criteria;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Adjustment.Accumulation;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes rules in English, for readers; nothing reads it back. */
final class Describer {
    private final List<Measure> measures;

    Describer(List<Measure> measures) {
        this.measures = measures;
    }

    String adjustment(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.PerOccurrence a) {
            return verb(a.sign()) + points(a.points()) + " for every " + count(a.per(), a.measure()) + " of "
                    + name(a.measure()) + most(a.cap());
        } else if (adjustment instanceof Adjustment.Steps a) {
            return verb(a.sign()) + points(a.points()) + " for every " + count(a.step(), a.measure()) + " that "
                    + name(a.measure()) + (a.side() == Side.BELOW ? " is below " : " is above ")
                    + operand(a.reference(), a.measure())
                    + rounding(a.rounding()) + most(a.cap());
        } else if (adjustment instanceof Adjustment.Conditional a) {
            return verb(a.sign()) + points(a.points()) + " if " + condition(a.when());
        } else if (adjustment instanceof Adjustment.Ladder a) {
            boolean each = a.accumulation() == Accumulation.EACH;
            return verb(a.sign()) + "by " + name(a.measure()) + ": "
                    + a.rungs().stream()
                            .map(r -> (each ? "each from number " : "once at ") + figure(r.from()) + " on: "
                                    + points(r.points()))
                            .collect(Collectors.joining("; "))
                    + most(a.cap());
        }
        Adjustment.Discretionary a = (Adjustment.Discretionary) adjustment;
        return verb(a.sign()) + range(a.min(), a.max()) + " at discretion for " + name(a.measure());
    }

    String override(ScoreOverride override) {
        if (override instanceof ScoreOverride.BelowZero o) {
            String from = o.from() == ScoreOverride.Start.ZERO ? "zero" : "full marks";
            return "with any " + name(o.measure()) + ", the score is " + from + " less " + points(o.points())
                    + " for each";
        }
        ScoreOverride.Becomes o = (ScoreOverride.Becomes) override;
        return "the score is " + figure(o.score()) + " if " + condition(o.when());
    }

    String basis(Basis basis) {
        if (basis instanceof Basis.FullMarks) {
            return "starts at full marks";
        } else if (basis instanceof Basis.StartsAt b) {
            return "starts at " + points(b.points());
        } else if (basis instanceof Basis.Pooled) {
            return "takes from, or gives to, the total of its section";
        } else if (basis instanceof Basis.Bands b) {
            return name(b.measure()) + ": "
                    + b.bands().stream()
                            .map(band -> interval(band.interval()) + " scores " + award(band.award()))
                            .collect(Collectors.joining("; "));
        } else if (basis instanceof Basis.Rated b) {
            return name(b.measure()) + ": " + scale(b.scale());
        } else if (basis instanceof Basis.Proportional b) {
            boolean higher = b.direction() == Basis.Direction.HIGHER_IS_BETTER;
            return "the share of " + name(b.measure()) + " in the target " + operand(b.target(), b.measure())
                    + (higher ? "" : ", lower is better");
        } else if (basis instanceof Basis.PerUnit b) {
            return points(b.points()) + " for every " + count(b.per(), b.measure()) + " of " + name(b.measure())
                    + rounding(b.rounding());
        }
        Basis.Judged b = (Basis.Judged) basis;
        String step = b.step().map(s -> ", in steps of " + figure(s)).orElse("");
        String labels = b.scale().ratings().isEmpty() ? "" : "; " + scale(b.scale());
        return name(b.measure()) + " judged: " + range(b.min(), b.max()) + step + labels;
    }

    private static String scale(RatingScale scale) {
        return scale.ratings().stream()
                .map(r -> "“" + r.label() + "” scores " + award(r.award()))
                .collect(Collectors.joining("; "));
    }

    private static String award(Award award) {
        if (award instanceof Award.Points p) {
            return figure(p.points());
        } else if (award instanceof Award.Choice c) {
            return figure(c.min()) + " to " + figure(c.max());
        }
        return award instanceof Award.FullMarks ? "full marks" : "nothing (a label only)";
    }

    private static String interval(Interval i) {
        String lower = i.lower()
                .map(f -> (i.lowerClosed() ? "from " : "above ") + figure(f))
                .orElse("");
        String upper = i.upper()
                .map(f -> (i.upperClosed() ? "to " : "below ") + figure(f))
                .orElse("");
        String both = lower + (lower.isEmpty() || upper.isEmpty() ? "" : " ") + upper;
        return both.isEmpty() ? "any value" : both;
    }

    String condition(Condition condition) {
        if (condition instanceof Condition.Compares c) {
            String comparison = switch (c.comparison()) {
                case BELOW -> " is below ";
                case AT_MOST -> " is at most ";
                case EQUAL -> " is ";
                case AT_LEAST -> " is at least ";
                case ABOVE -> " is above ";
            };
            return name(c.measure()) + comparison + operand(c.with(), c.measure());
        } else if (condition instanceof Condition.Answered c) {
            return name(c.measure()) + (c.answer() ? " is yes" : " is no");
        } else if (condition instanceof Condition.Labelled c) {
            return name(c.measure()) + " is “" + c.label() + "”";
        } else if (condition instanceof Condition.All all) {
            return joined(all.conditions(), " and ");
        }
        return joined(((Condition.Any) condition).conditions(), " or ");
    }

    private String joined(List<Condition> conditions, String word) {
        return "(" + conditions.stream().map(this::condition).collect(Collectors.joining(word)) + ")";
    }

    private static String verb(Sign sign) {
        return sign == Sign.DEDUCT ? "deduct " : "add ";
    }

    private static String points(Figure figure) {
        return figure(figure) + (figure.equals(Figure.ONE) ? " point" : " points");
    }

    private static String range(Figure min, Optional<Figure> max) {
        return max.map(m -> figure(min) + " to " + figure(m) + " points").orElse("at least " + figure(min) + " points");
    }

    private static String most(Optional<Figure> cap) {
        return cap.map(c -> ", at most " + figure(c)).orElse("");
    }

    private static String rounding(StepRounding rounding) {
        return switch (rounding) {
            case WHOLE -> "";
            case STARTED -> ", a started one counts";
            case PRORATA -> ", in proportion";
        };
    }

    private String count(Figure figure, String id) {
        String unit = unit(id);
        return figure(figure) + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
    }

    private String operand(Operand operand, String id) {
        return operand instanceof Operand.Constant c
                ? count(c.figure(), id)
                : name(((Operand.Measured) operand).measure());
    }

    private static String figure(Figure figure) {
        return Printer.figure(figure);
    }

    private String name(String id) {
        return measures.stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .map(m -> "“" + m.title() + "”")
                .orElse(id);
    }

    private String unit(String id) {
        return measures.stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .map(m -> m.type().unitText())
                .orElse("");
    }
}
