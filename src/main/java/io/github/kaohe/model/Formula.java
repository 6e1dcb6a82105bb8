package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a value is worked out from observed inputs: a product over a product, times a factor.
 *
 * @param inputs      what must be observed
 * @param numerator   factors above the line, at least one
 * @param denominator factors below the line; none: 1
 * @param factor      what the quotient is multiplied by: 100 for a percentage
 */
public record Formula(
        List<Metric.Input> inputs, List<Metric.Factor> numerator, List<Metric.Factor> denominator, Figure factor) {
    public Formula {
        inputs = List.copyOf(inputs);
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
        Objects.requireNonNull(factor, "factor");
    }

    /**
     * {@return the formula of a percentage}
     *
     * @param actual what is above the line
     * @param base   what is below the line
     */
    public static Formula percentage(Metric.Input actual, Metric.Input base) {
        return new Formula(
                List.of(actual, base),
                List.of(new Metric.Factor.Observed(actual.id())),
                List.of(new Metric.Factor.Observed(base.id())),
                Figure.HUNDRED);
    }

    /**
     * {@return the input of an id}
     *
     * @param id id of the input
     */
    public Optional<Metric.Input> input(String id) {
        return inputs.stream().filter(input -> input.id().equals(id)).findFirst();
    }

    /** {@return whether the value is nothing but its only input} */
    public boolean isInput() {
        return denominator.isEmpty()
                && factor.equals(Figure.ONE)
                && numerator.size() == 1
                && numerator.get(0) instanceof Metric.Factor.Observed;
    }

    /** {@return whether it is one input over another, so that two numbers are all it takes} */
    public boolean isRatio() {
        return inputs.size() == 2
                && numerator.size() == 1
                && denominator.size() == 1
                && numerator.get(0) instanceof Metric.Factor.Observed
                && denominator.get(0) instanceof Metric.Factor.Observed;
    }

    /**
     * {@return the id of the input above the line of a ratio}
     *
     * @throws IllegalStateException if this formula is none of one input over another
     */
    public String actual() {
        return only(numerator);
    }

    /**
     * {@return the id of the input below the line of a ratio}
     *
     * @throws IllegalStateException if this formula is none of one input over another
     */
    public String base() {
        return only(denominator);
    }

    private String only(List<Metric.Factor> factors) {
        if (!isRatio()) {
            throw new IllegalStateException("not a ratio of two inputs");
        }
        return ((Metric.Factor.Observed) factors.get(0)).input();
    }

    /**
     * {@return the two numbers of a ratio by id of the input}
     *
     * @param ratio the numbers
     * @throws IllegalStateException if this formula is none of one input over another
     */
    public Map<String, BigDecimal> inputs(Observation.Ratio ratio) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put(actual(), ratio.actual());
        values.put(base(), ratio.base());
        return values;
    }
}
