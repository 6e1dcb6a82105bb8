package io.github.kaohe.model;

import java.util.ArrayList;
import java.util.List;

/** The printed numbers of a definition, in the order of the form. */
public final class Figures {
    private final List<Figure> found = new ArrayList<>();

    private Figures() {}

    /**
     * {@return the full marks and limits of a card}
     *
     * @param card the card
     */
    public static List<Figure> ofTop(Scorecard card) {
        Figures figures = new Figures();
        figures.found.add(card.fullMarks());
        card.scaledTo().ifPresent(figures.found::add);
        figures.add(card.limits());
        return figures.found;
    }

    /**
     * {@return the numbers of a card's vetoes, grades, raters and payout}
     *
     * @param card the card
     */
    public static List<Figure> ofRest(Scorecard card) {
        Figures figures = new Figures();
        for (Veto veto : card.vetoes()) {
            figures.add(veto.when());
            veto.total().ifPresent(figures.found::add);
        }
        for (Grade grade : card.grades()) {
            grade.lower().ifPresent(figures.found::add);
        }
        for (Rater rater : card.raters()) {
            rater.weight().ifPresent(figures.found::add);
        }
        card.payout().ifPresent(payout -> figures.found.addAll(List.of(payout.amount(), payout.per())));
        return figures.found;
    }

    /**
     * {@return the numbers of a node and its rules, without those of its children}
     *
     * @param node the node
     */
    public static List<Figure> of(Node node) {
        Figures figures = new Figures();
        node.points().ifPresent(figures.found::add);
        node.outOf().ifPresent(figures.found::add);
        figures.add(node.limits());
        if (node instanceof Indicator indicator) {
            figures.add(indicator.basis());
            indicator.adjustments().forEach(figures::add);
            indicator.overrides().forEach(figures::add);
        }
        return figures.found;
    }

    private void add(Limits limits) {
        for (Limit limit : List.of(limits.floor(), limits.cap())) {
            if (limit instanceof Limit.At at) {
                found.add(at.figure());
            }
        }
    }

    private void add(Basis basis) {
        if (basis instanceof Basis.StartsAt start) {
            found.add(start.points());
        } else if (basis instanceof Basis.Bands bands) {
            bands.bands().forEach(this::add);
        } else if (basis instanceof Basis.Rated rated) {
            add(rated.scale());
        } else if (basis instanceof Basis.Proportional proportional) {
            add(proportional.target());
        } else if (basis instanceof Basis.PerUnit unit) {
            found.add(unit.points());
            found.add(unit.per());
        } else if (basis instanceof Basis.Judged judged) {
            found.add(judged.min());
            judged.max().ifPresent(found::add);
            judged.step().ifPresent(found::add);
            add(judged.scale());
        }
    }

    private void add(Band band) {
        band.interval().lower().ifPresent(found::add);
        band.interval().upper().ifPresent(found::add);
        add(band.award());
    }

    private void add(RatingScale scale) {
        scale.ratings().forEach(rating -> add(rating.award()));
    }

    private void add(Award award) {
        if (award instanceof Award.Points points) {
            found.add(points.points());
        } else if (award instanceof Award.Choice choice) {
            found.add(choice.min());
            found.add(choice.max());
        }
    }

    private void add(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.PerOccurrence rule) {
            found.add(rule.points());
            found.add(rule.per());
            rule.cap().ifPresent(found::add);
        } else if (adjustment instanceof Adjustment.Steps rule) {
            add(rule.reference());
            found.add(rule.step());
            found.add(rule.points());
            rule.cap().ifPresent(found::add);
        } else if (adjustment instanceof Adjustment.Conditional rule) {
            add(rule.when());
            found.add(rule.points());
        } else if (adjustment instanceof Adjustment.Ladder rule) {
            for (Adjustment.Rung rung : rule.rungs()) {
                found.add(rung.from());
                found.add(rung.points());
            }
            rule.cap().ifPresent(found::add);
        } else if (adjustment instanceof Adjustment.Discretionary rule) {
            found.add(rule.min());
            rule.max().ifPresent(found::add);
        }
    }

    private void add(ScoreOverride override) {
        if (override instanceof ScoreOverride.Becomes becomes) {
            add(becomes.when());
            found.add(becomes.score());
        } else if (override instanceof ScoreOverride.BelowZero below) {
            found.add(below.points());
        }
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Compares compares) {
            add(compares.with());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::add);
        }
    }

    private void add(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            found.add(constant.figure());
        }
    }
}
