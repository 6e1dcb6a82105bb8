package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Rules that make scores, rates and rankings of scores. */
public sealed interface ScoreRule extends PolicyRule {

    /**
     * A score put together of means (季度平均×60%+年终×40%).
     *
     * <p>Facts: {@code who}, and under the id of each part its score or scores. Without records each part takes the totals
     * of the results whose period is of its cycle; and where a form is named, its total is the score, since the form puts
     * the parts together itself.
     *
     * @param id       kebab-case id
     * @param title    what people call it
     * @param parts    parts, whose weights add up to 100
     * @param form     id of the scorecard whose total is this score; empty: there is none
     * @param empty    what happens where a part has no score
     * @param decimals decimals the score is rounded to, half up; empty: it stays exact up to ten
     */
    record Composite(
            String id, String title, List<Part> parts, Optional<String> form, Empty empty, OptionalInt decimals)
            implements ScoreRule {
        public Composite {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            parts = List.copyOf(parts);
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(empty, "empty");
            Objects.requireNonNull(decimals, "decimals");
        }

        @Override
        public List<Figure> figures() {
            return parts.stream()
                    .flatMap(part -> RuleFigures.of(part.weight(), part.count()).stream())
                    .toList();
        }
    }

    /**
     * A part of a composite: the mean of some scores.
     *
     * @param id     name of the fact that holds the scores
     * @param title  what people call it
     * @param weight share in percent
     * @param cycle  cycle of the results it takes; empty: it takes none
     * @param count  how many scores there should be; empty: any number
     */
    record Part(String id, String title, Figure weight, Optional<Period.Cycle> cycle, Optional<Figure> count) {
        public Part {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(cycle, "cycle");
            Objects.requireNonNull(count, "count");
        }
    }

    /** What a part without scores means. */
    enum Empty {
        /** There is no score; the part must be given. */
        REFUSED,
        /** Its weight goes to the other parts in their proportion; with none left there is no score. */
        REDISTRIBUTED
    }

    /**
     * A rate in percent beside its target: actual ÷ (factor × product of bases).
     *
     * <p>Facts: {@code who}, the actual number and the bases.
     *
     * @param id      kebab-case id
     * @param title   what people call it
     * @param actual  name of the fact that is the numerator
     * @param bases   names of the facts whose product is the denominator; at least one
     * @param factor  a number that belongs to the denominator; usually 1
     * @param target  percentage to be reached, included
     * @param minimum percentage that must not be missed, included
     */
    record Rate(
            String id,
            String title,
            String actual,
            List<String> bases,
            Figure factor,
            Optional<Figure> target,
            Optional<Figure> minimum)
            implements ScoreRule {
        public Rate {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(actual, "actual");
            bases = List.copyOf(bases);
            Objects.requireNonNull(factor, "factor");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(minimum, "minimum");
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(factor, target, minimum);
        }
    }

    /**
     * A ranking, highest score first, with rewards for the first places. Whoever ties shares the place and each gets its
     * reward.
     *
     * <p>Facts: {@code who}, {@code score}. Without records it ranks the scores of another rule, or the mean of the totals
     * of the last periods, which must follow one another where their names tell.
     *
     * @param id      kebab-case id
     * @param title   what people call it
     * @param of      id of the rule whose scores are ranked; empty: totals
     * @param periods number of periods that count, for totals; each one must have a total in all of them
     * @param window  what the periods are good for; for totals
     * @param ties    which place follows a tie
     * @param rewards yuan for the first, second, … place; may be none
     */
    record Ranking(
            String id, String title, Optional<String> of, int periods, Window window, Ties ties, List<Figure> rewards)
            implements ScoreRule {
        public Ranking {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(of, "of");
            if (periods < 1) {
                throw new IllegalArgumentException("periods must be at least 1 (" + periods + ")");
            }
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(ties, "ties");
            rewards = List.copyOf(rewards);
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(rewards);
        }
    }

    /** What several periods are good for in a ranking. */
    enum Window {
        /** Their mean is ranked. */
        MEAN,
        /**
         * Only who stands among the rewarded places in each of them is ranked, by the mean; the others have no place.
         * Records then hold {@code "scores"}, one for each period, oldest first.
         */
        EACH
    }

    /** Which place follows a tie. */
    enum Ties {
        /** As many places are left out as were shared: 1, 1, 3. */
        COMPETITION,
        /** The next place: 1, 1, 2. */
        DENSE
    }
}
