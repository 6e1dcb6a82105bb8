package io.github.kaohe.criteria;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An item's rules as lines that are equal if the rules mean the same. What counts as the same:
 *
 * <ol>
 *   <li>measures have no names here: a sentence names them in its own words;
 *   <li>full marks as the basis, and no basis: an item starts at full marks, or at 0 if it has no points of its own;
 *   <li>a pool (所属项目总分) and a lifted cap are said by the row and its section, not by the sentence;
 *   <li>in an item without points of its own, points for each unit, or judged, are the same as additions from 0, and the
 *       item's cap is the most that can be judged;
 *   <li>the score of full marks is the same as full marks;
 *   <li>a list mark (①) labels what it stands before;
 *   <li>none and some of a count are the same as two labels of which one denies the other (没有新客户, 有新客户).
 * </ol>
 */
final class RuleShape {
    private final Optional<Figure> full;
    private final SortedSet<String> lines = new TreeSet<>();

    private RuleShape(Optional<Figure> full) {
        this.full = full;
    }

    static SortedSet<String> of(Indicator item) {
        return of(item, Optional.of(item.basis()), item.adjustments(), item.overrides(), item.limits());
    }

    static SortedSet<String> of(Indicator item, Rules rules) {
        return of(item, rules.basis(), rules.adjustments(), rules.overrides(), rules.limits());
    }

    private static SortedSet<String> of(
            Indicator item,
            Optional<Basis> basis,
            List<Adjustment> adjustments,
            List<ScoreOverride> overrides,
            Limits limits) {
        RuleShape shape = new RuleShape(item.outOf().or(item::points));
        basis.ifPresent(b -> shape.basis(b, limits));
        adjustments.forEach(shape::adjustment);
        overrides.forEach(shape::override);
        shape.limit("floor", limits.floor());
        if (basis.isEmpty() || !(basis.get() instanceof Basis.Judged) || shape.full.isPresent()) {
            shape.limit("cap", limits.cap());
        }
        return shape.lines;
    }

    private void limit(String name, Limit limit) {
        if (limit instanceof Limit.At at) {
            lines.add(name + " " + text(at.figure()));
        }
    }

    private void basis(Basis basis, Limits limits) {
        if (basis instanceof Basis.StartsAt b && !text(b.points()).equals(text(full.orElse(Figure.ZERO)))) {
            lines.add("starts at " + text(b.points()));
        } else if (basis instanceof Basis.Bands b) {
            bands(b.bands());
        } else if (basis instanceof Basis.Rated b) {
            scale(b.scale());
        } else if (basis instanceof Basis.Proportional b) {
            lines.add("share of " + text(b.target()) + " " + b.direction());
        } else if (basis instanceof Basis.PerUnit b) {
            lines.add((full.isEmpty() ? "ADD " : "from 0 ADD ") + each(b.points(), b.per()));
        } else if (basis instanceof Basis.Judged b) {
            Optional<Figure> most = b.max()
                    .or(() -> limits.cap() instanceof Limit.At at && full.isEmpty()
                            ? Optional.of(at.figure())
                            : Optional.empty());
            lines.add((full.isEmpty() ? "ADD " : "judged ") + range(b.min(), most));
            scale(b.scale());
        }
    }

    private void bands(List<Band> bands) {
        boolean choice = bands.size() == 2
                && bands.stream()
                        .allMatch(b ->
                                b.interval().lower().or(b.interval()::upper).equals(Optional.of(Figure.ZERO)));
        for (Band band : bands) {
            String values = text(band.interval());
            lines.add((choice ? band.interval().lower().isPresent() ? "some" : "none" : values) + " -> "
                    + award(band.award()));
        }
    }

    private void scale(RatingScale scale) {
        boolean choice = scale.ratings().size() == 2
                && scale.ratings().stream().filter(r -> denies(r.label())).count() == 1
                && opposite(
                        scale.ratings().get(0).label(), scale.ratings().get(1).label());
        for (Rating rating : scale.ratings()) {
            String label = rating.label();
            boolean mark = label.length() == 1 && label.charAt(0) >= '①' && label.charAt(0) <= '⑳';
            String kept = mark ? rating.description() : label;
            lines.add((choice ? denies(label) ? "none" : "some" : kept) + " -> " + award(rating.award()));
        }
    }

    private static boolean denies(String label) {
        return label.startsWith("没有") || label.startsWith("不") || label.startsWith("无") || label.startsWith("未");
    }

    /** Whether one label is the other with a word of denial before it. */
    private static boolean opposite(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        return longer.endsWith(shorter) || longer.substring(1).equals(shorter);
    }

    private String award(Award award) {
        if (award instanceof Award.Points p) {
            return full.map(RuleShape::text).equals(Optional.of(text(p.points()))) ? "full" : text(p.points());
        } else if (award instanceof Award.Choice c) {
            return text(c.min()) + ".." + text(c.max());
        }
        return award instanceof Award.FullMarks ? "full" : "label";
    }

    private void adjustment(Adjustment adjustment) {
        String line = adjustment.sign() + " ";
        if (adjustment instanceof Adjustment.PerOccurrence a) {
            line += each(a.points(), a.per()) + cap(a.cap());
        } else if (adjustment instanceof Adjustment.Steps a) {
            line += each(a.points(), a.step()) + " " + a.side() + " " + text(a.reference()) + " " + a.rounding()
                    + cap(a.cap());
        } else if (adjustment instanceof Adjustment.Conditional a) {
            line += text(a.points()) + " if " + condition(a.when());
        } else if (adjustment instanceof Adjustment.Ladder a) {
            line += a.rungs().stream()
                            .map(r -> text(r.from()) + ":" + text(r.points()))
                            .collect(Collectors.joining(","))
                    + " " + a.accumulation() + cap(a.cap());
        } else if (adjustment instanceof Adjustment.Discretionary a) {
            line += range(a.min(), a.max());
        }
        lines.add(line);
    }

    private void override(ScoreOverride override) {
        if (override instanceof ScoreOverride.Becomes o) {
            lines.add("becomes " + text(o.score()) + " if " + condition(o.when()));
        } else if (override instanceof ScoreOverride.BelowZero o) {
            lines.add(o.from() + " less " + text(o.points()) + " each");
        }
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Compares c) {
            return c.comparison() + " " + text(c.with());
        } else if (condition instanceof Condition.Answered c) {
            return "answered " + c.answer();
        } else if (condition instanceof Condition.Labelled c) {
            return "labelled " + c.label();
        } else if (condition instanceof Condition.All c) {
            return joined(c.conditions(), " and ");
        }
        return joined(((Condition.Any) condition).conditions(), " or ");
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(RuleShape::condition).sorted().collect(Collectors.joining(word, "(", ")"));
    }

    private static String each(Figure points, Figure per) {
        return text(points) + " per " + text(per);
    }

    private static String range(Figure min, Optional<Figure> max) {
        return text(min) + ".." + max.map(RuleShape::text).orElse("");
    }

    private static String cap(Optional<Figure> cap) {
        return cap.map(c -> " at most " + text(c)).orElse("");
    }

    private static String text(Operand operand) {
        return operand instanceof Operand.Constant c ? text(c.figure()) : "measured";
    }

    private static String text(Interval i) {
        return (i.lowerClosed() ? "[" : "(")
                + i.lower().map(RuleShape::text).orElse("") + ","
                + i.upper().map(RuleShape::text).orElse("") + (i.upperClosed() ? "]" : ")");
    }

    private static String text(Figure figure) {
        return figure instanceof Figure.Number n
                ? n.value().stripTrailingZeros().toPlainString()
                : "{" + ((Figure.BlankRef) figure).name() + "}";
    }
}
