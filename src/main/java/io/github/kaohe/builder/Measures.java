package io.github.kaohe.builder;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Metric;
import io.github.kaohe.model.Provenance;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers and measures about which more is to be said than their use says, for static import. */
public final class Measures {
    private Measures() {}

    /**
     * {@return a number that the company fills in}
     *
     * @param name name of a blank that the card declares
     */
    public static Figure blank(String name) {
        return Figure.blank(name);
    }

    /**
     * {@return a number whose printing was mended}
     *
     * @param value the number
     * @param reason what was mended
     */
    public static Figure restored(Number value, String reason) {
        return new Figure.Number(Numbers.decimal(value), Provenance.restored(reason));
    }

    /**
     * {@return a number the document does not print}
     *
     * @param value the number
     * @param reason why this one was chosen
     */
    public static Figure reconstructed(Number value, String reason) {
        return new Figure.Number(Numbers.decimal(value), Provenance.reconstructed(reason));
    }

    /**
     * {@return the declaration of a blank}
     *
     * @param name kebab-case name, used in {@link #blank(String)} and as {@code {name}} in texts
     * @param title what it means
     * @param unit its unit: {@code 分}, {@code %}; may be empty
     */
    public static BlankWord blankFor(String name, String title, String unit) {
        return new BlankWord(Blank.of(name, title, unit));
    }

    /**
     * {@return a number of occurrences}
     *
     * @param title what is observed
     * @param unit what is counted: {@code 次}
     */
    public static MeasureWord count(String title, String unit) {
        return new MeasureWord(title, new MeasureType.Count(unit, Optional.empty()));
    }

    /**
     * {@return a number of occurrences with a limit, such as 3 for three requirements}
     *
     * @param title what is observed
     * @param unit what is counted: {@code 次}
     * @param most the most there can be, included
     */
    public static MeasureWord count(String title, String unit, Number most) {
        return new MeasureWord(title, new MeasureType.Count(unit, Optional.of(Numbers.decimal(most))));
    }

    /**
     * {@return a percentage}
     *
     * @param title what is observed
     */
    public static MeasureWord percent(String title) {
        return new MeasureWord(title, Units.measured("%"));
    }

    /**
     * {@return a percentage within a range}
     *
     * @param title what is observed
     * @param smallest smallest possible value, included
     * @param largest largest possible value, included
     */
    public static MeasureWord percent(String title, Number smallest, Number largest) {
        return new MeasureWord(title, new MeasureType.Percent(some(smallest), some(largest)));
    }

    /**
     * {@return a number with a unit}
     *
     * @param title what is observed
     * @param unit its unit: {@code 分钟}; may be empty
     */
    public static MeasureWord quantity(String title, String unit) {
        return new MeasureWord(title, new MeasureType.Quantity(unit, Optional.empty(), Optional.empty()));
    }

    /**
     * {@return a number with a unit within a range}
     *
     * @param title what is observed
     * @param unit its unit: {@code 分钟}; may be empty
     * @param smallest smallest possible value, included
     * @param largest largest possible value, included
     */
    public static MeasureWord quantity(String title, String unit, Number smallest, Number largest) {
        return new MeasureWord(title, new MeasureType.Quantity(unit, some(smallest), some(largest)));
    }

    /**
     * {@return an amount of money}
     *
     * @param title what is observed
     * @param currency the unit, such as {@code 元}
     */
    public static MeasureWord money(String title, String currency) {
        return new MeasureWord(title, new MeasureType.Money(currency));
    }

    /**
     * {@return the ratio of two observed numbers, in percent}
     *
     * @param title what is observed
     * @param actual name of the numerator: {@code 实际销售额}
     * @param base name of the denominator: {@code 目标销售额}
     */
    public static MeasureWord ratio(String title, String actual, String base) {
        return new MeasureWord(title, new MeasureType.Ratio(actual, base));
    }

    /**
     * {@return a key figure, whose value or whose inputs an appraisal gives}
     *
     * @param metric the metric, which lends its title and unit: {@code MetricCatalog.shipped().get("connection-rate")}
     */
    public static MeasureWord metric(Metric metric) {
        return new MeasureWord(metric.title(), Units.measured(metric.unit())).workedOutBy(metric);
    }

    /**
     * {@return the mean of responses}
     *
     * @param title what is observed
     * @param smallest smallest possible response, included
     * @param largest largest possible response, included
     */
    public static MeasureWord mean(String title, Number smallest, Number largest) {
        return new MeasureWord(title, new MeasureType.Mean(Numbers.decimal(smallest), Numbers.decimal(largest)));
    }

    /**
     * {@return a question answered by yes or no}
     *
     * @param title what is observed
     */
    public static MeasureWord yesNo(String title) {
        return new MeasureWord(title, new MeasureType.YesNo());
    }

    /**
     * {@return a label of a rating scale}
     *
     * @param title what is observed
     */
    public static MeasureWord label(String title) {
        return new MeasureWord(title, new MeasureType.Label());
    }

    /**
     * {@return points that a person gives}
     *
     * @param title what is observed
     */
    public static MeasureWord points(String title) {
        return new MeasureWord(title, new MeasureType.Score());
    }

    /**
     * {@return a measure of any kind}
     *
     * @param title what is observed
     * @param type what kind of value it takes
     */
    public static MeasureWord measure(String title, MeasureType type) {
        return new MeasureWord(title, type);
    }

    private static Optional<BigDecimal> some(Number number) {
        return Optional.of(Numbers.decimal(number));
    }
}
