package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rules that pay by scores and grades. Amounts are yuan, rounded half up to the cent. */
public sealed interface PayRule extends PolicyRule {

    /**
     * Money for a grade (奖励A等500元).
     *
     * <p>Facts: {@code who}, and {@code grade} or {@code score}; or the results.
     *
     * @param id      kebab-case id
     * @param title   what people call it
     * @param amounts yuan for each grade; negative: a deduction
     */
    record GradePayout(String id, String title, List<GradeFigure> amounts) implements PayRule {
        public GradePayout {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            amounts = List.copyOf(amounts);
        }

        @Override
        public List<Figure> figures() {
            return amounts.stream().map(GradeFigure::figure).toList();
        }
    }

    /**
     * A number for a grade.
     *
     * @param grade  the label
     * @param figure the number
     */
    record GradeFigure(String grade, Figure figure) {
        public GradeFigure {
            Objects.requireNonNull(grade, "grade");
            Objects.requireNonNull(figure, "figure");
        }
    }

    /**
     * Money in proportion to the score (考核分数/100×300元); a score below zero pays nothing.
     *
     * <p>Facts: {@code who}, {@code score}; or the results, one line for each period.
     *
     * @param id     kebab-case id
     * @param title  what people call it
     * @param amount yuan for {@code per} points
     * @param per    points that earn the amount
     */
    record LinearPayout(String id, String title, Figure amount, Figure per) implements PayRule {
        public LinearPayout {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(per, "per");
        }

        @Override
        public List<Figure> figures() {
            return List.of(amount, per);
        }
    }

    /**
     * The register of a year: each period with its score and what it pays, and the sum so far (月份1..12、得分、当月奖金). It
     * pays as {@link LinearPayout} does, but what a result says that its form pays goes before.
     *
     * <p>Facts: {@code who}, {@code period} such as {@code 2026-05}, {@code score}, and {@code payout} where it is known; or
     * the results. Everybody has each period once.
     *
     * @param id     kebab-case id
     * @param title  what people call it
     * @param amount yuan for {@code per} points
     * @param per    points that earn the amount
     */
    record Register(String id, String title, Figure amount, Figure per) implements PayRule {
        public Register {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(per, "per");
        }

        @Override
        public List<Figure> figures() {
            return List.of(amount, per);
        }
    }

    /**
     * A share of the pay is taken after the same grade several times running (连续两次). It applies whenever the last
     * results are all of that grade, so also at the third time.
     *
     * <p>Facts: {@code who}, {@code wage}, and lists named {@code "grades"} or {@code "scores"}, oldest first; without these the
     * results.
     *
     * @param id      kebab-case id
     * @param title   what people call it
     * @param grade   the grade
     * @param times   how many times running; 1: whenever the last result is of that grade
     * @param percent share of the wage in percent
     */
    record PayDeduction(String id, String title, String grade, int times, Figure percent) implements PayRule {
        public PayDeduction {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(grade, "grade");
            if (times < 1) {
                throw new IllegalArgumentException("times must be at least 1 (" + times + ")");
            }
            Objects.requireNonNull(percent, "percent");
        }

        @Override
        public List<Figure> figures() {
            return List.of(percent);
        }
    }

    /**
     * A sum that is shared out in full, in proportion to the product of the coefficient of the grade, 1 + seniority × years,
     * and the share of each. The parts are cents and add up to the sum: each is rounded down, and the cents left go to the
     * largest remainders, among equals to the first.
     *
     * <p>Facts: {@code who}; {@code grade} or {@code score} where there are coefficients (a grade without coefficient has no
     * part); where there is a seniority {@code years}, or {@code joined} and {@code until} of which the completed years are
     * taken; {@code "share"} where shares are given.
     *
     * @param id           kebab-case id
     * @param title        what people call it
     * @param pool         yuan to share out
     * @param coefficients coefficient of each grade; may be none
     * @param seniority    what each year adds to 1; empty: years do not count
     * @param shares       whether a share is given for each (按贡献度)
     */
    record Pool(
            String id,
            String title,
            Figure pool,
            List<GradeFigure> coefficients,
            Optional<Figure> seniority,
            boolean shares)
            implements PayRule {
        public Pool {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(pool, "pool");
            coefficients = List.copyOf(coefficients);
            Objects.requireNonNull(seniority, "seniority");
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(
                    pool, coefficients.stream().map(GradeFigure::figure).toList(), seniority);
        }
    }
}
