package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random scorecards of every kind of node, measure, basis, rule and field. They are sound: ids are unique, points add up,
 * rules name measures that exist and fit, blanks are declared and used.
 */
public final class ScorecardArbitraries {
    private ScorecardArbitraries() {}

    /** {@return sound scorecards, with an example that promises no result} */
    public static Arbitrary<Scorecard> scorecards() {
        return Arbitraries.randomValue(ScorecardArbitraries::scorecard);
    }

    /** {@return a sound scorecard; the same one for the same state of chance} */
    public static Scorecard scorecard(Random random) {
        Dice dice = new Dice(random);
        RandomForms forms = new RandomForms(dice);
        Scorecard.Builder card = Scorecard.builder("card-" + dice.between(1, 999), dice.text());
        Tree tree = new Tree(dice, forms, forms.raters());
        List<Node> children = tree.children(dice.between(1, 4), 2);
        List<Rater> raters = tree.ratersWithRows();
        int fullMarks = children.stream()
                .flatMap(node -> node.points().stream())
                .mapToInt(points -> ((Figure.Number) points).value().intValueExact())
                .sum();
        forms.head(card);
        forms.table(card, raters);
        forms.result(card, fullMarks);
        Scorecard built = card.children(children)
                .raters(raters)
                .fullMarks(dice.figure(BigDecimal.valueOf(fullMarks)))
                .blanks(dice.blanks())
                .options(dice.some(1, () -> new RandomOptions(dice).option(children)))
                .build();
        return built.toBuilder()
                .examples(dice.some(2, () -> RandomAppraisals.example(built, random)))
                .build();
    }

    /** {@return an appraisal that answers every measure of a card with a value that is allowed} */
    public static Appraisal appraisal(Scorecard card, Random random) {
        return RandomAppraisals.appraisal(card, random);
    }

    /** Sections within sections, down to indicators. */
    private static final class Tree {
        private final Dice dice;
        private final RandomForms forms;
        private final RandomIndicators indicators;
        private final List<Rater> raters;
        private boolean managed;

        private Tree(Dice dice, RandomForms forms, List<Rater> raters) {
            this.dice = dice;
            this.forms = forms;
            this.raters = raters;
            this.indicators = new RandomIndicators(dice, SHARED);
        }

        private static final List<RatingScale> SHARED = List.of(
                new RatingScale(
                        "good-or-not",
                        List.of(
                                new Rating("好", new Award.FullMarks(), "完全达到"),
                                new Rating("不好", Award.points(Figure.ZERO), ""))),
                new RatingScale(
                        "all-or-nothing",
                        List.of(
                                new Rating("达标", new Award.FullMarks(), ""),
                                new Rating("不达标", Award.points(Figure.ZERO), ""))));

        private List<Node> children(int count, int depth) {
            List<Node> children = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                children.add(weighted(dice.between(1, 50), depth));
            }
            if (dice.chance(25)) {
                children.add(bonus());
            }
            return children;
        }

        private Node weighted(int points, int depth) {
            if (depth == 0 || dice.chance(50)) {
                return indicators.weighted(points, boundRaters());
            }
            return dice.chance(25) ? pool(points) : section(points, depth);
        }

        private Node section(int points, int depth) {
            List<Node> children = children(dice.between(1, 3), depth - 1);
            int outOf = children.stream()
                    .flatMap(node -> node.points().stream())
                    .mapToInt(each -> ((Figure.Number) each).value().intValueExact())
                    .sum();
            Section.Builder section = begin(points).children(children);
            return (outOf == points ? section : section.outOf(Figure.of(outOf))).build();
        }

        private Node pool(int points) {
            List<Node> items = new ArrayList<>(dice.some(2, () -> indicators.pooled(points)));
            items.add(indicators.pooled(points));
            return begin(points).pool(true).children(items).build();
        }

        private Node bonus() {
            if (dice.chance(50)) {
                return indicators.bonus().toBuilder().bonus(true).build();
            }
            return Section.builder(dice.id("section"), dice.text())
                    .bonus(true)
                    .limits(new Limits(Limit.at(Figure.of(-5)), Limit.at(dice.figure(BigDecimal.valueOf(5)))))
                    .children(List.of(indicators.bonus()))
                    .build();
        }

        private Section.Builder begin(int points) {
            Section.Builder section = Section.builder(dice.id("section"), dice.text())
                    .no(dice.textOrNone())
                    .points(dice.figure(BigDecimal.valueOf(points)))
                    .criteria(dice.textOrNone())
                    .department(dice.textOrNone())
                    .remark(dice.textOrNone())
                    .provenance(dice.notes());
            dice.maybe(10, () -> forms.layout(List.of())).ifPresent(section::layout);
            return section;
        }

        /** A manager scores some rows alone, and no others. */
        private List<String> boundRaters() {
            boolean bound = raters.contains(RandomForms.MANAGER) && dice.chance(30);
            managed |= bound;
            return bound ? List.of(RandomForms.MANAGER.id()) : List.of();
        }

        private List<Rater> ratersWithRows() {
            return raters.stream()
                    .filter(rater -> managed || !rater.equals(RandomForms.MANAGER))
                    .toList();
        }
    }
}
