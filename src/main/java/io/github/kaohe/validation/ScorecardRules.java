package io.github.kaohe.validation;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import java.util.List;

/** The rules a sound scorecard keeps. */
public final class ScorecardRules {
    private static final List<CardRule> CARD = List.of(
            CardTextRules::check,
            BlankRules::checkDeclarations,
            MeasureRules::checkCard,
            PointRules::checkCard,
            LimitRules::checkCard);

    private static final List<NodeRule> NODES = List.of(
            NodeTextRules::check,
            BlankRules::check,
            PointRules::check,
            LimitRules::check,
            RaterRules::check,
            MeasureRules::check,
            BasisRules::check,
            BandRules::check,
            RatingRules::check,
            ReachRules::check,
            AdjustmentRules::check,
            CapRules::check,
            OverrideRules::check);

    private static final List<CardRule> REST = List.of(
            VetoRules::check,
            GradeRules::check,
            RaterRules::checkCard,
            PayoutRules::check,
            BlankRules::checkRest,
            ExampleRules::check,
            OptionRules::check);

    private ScorecardRules() {}

    /**
     * {@return every problem of a card, in the order of the form; empty if there is none}
     *
     * @param card the scorecard
     */
    public static List<Problem> check(Scorecard card) {
        Form form = Form.of(card);
        Findings found = new Findings();
        CARD.forEach(rule -> rule.check(form, found));
        for (Site site : form.sites()) {
            NODES.forEach(rule -> rule.check(site, form, found));
        }
        REST.forEach(rule -> rule.check(form, found));
        return found.inOrder();
    }

    /**
     * {@return the card, if it is sound; warnings and notes are let through}
     *
     * @param card the scorecard
     * @throws ProblemException with every error, in the order of the form, if there is one
     */
    public static Scorecard require(Scorecard card) {
        List<Problem> errors = check(card).stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
        return card;
    }

    /** A rule about a card as a whole. */
    private interface CardRule {
        void check(Form form, Findings found);
    }

    /** A rule about every node. */
    private interface NodeRule {
        void check(Site site, Form form, Findings found);
    }
}
