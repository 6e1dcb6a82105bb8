package io.github.kaohe.builder;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Example;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an example must give. */
public final class ExpectedScope {
    private final Map<String, BigDecimal> lines = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private Optional<BigDecimal> total = Optional.empty();
    private Optional<String> grade = Optional.empty();

    private Optional<BigDecimal> payout = Optional.empty();

    private ExpectedScope() {}

    static Example example(String title, Appraisal appraisal, UnaryOperator<ExpectedScope> expected) {
        ExpectedScope scope = new ExpectedScope();
        Objects.requireNonNull(expected.apply(scope), "expected");
        return new Example(
                title, appraisal, Map.of(), scope.lines, scope.total, scope.grade, scope.payout, scope.problems);
    }

    /**
     * Says what a section or indicator contributes.
     *
     * @param id    its id
     * @param score its contribution, to the decimals that are written
     * @return this scope
     */
    public ExpectedScope line(String id, Number score) {
        lines.put(id, Numbers.decimal(score));
        return this;
    }

    /**
     * Says the total.
     *
     * @param score the total
     * @return this scope
     */
    public ExpectedScope total(Number score) {
        total = Optional.of(Numbers.decimal(score));
        return this;
    }

    /**
     * Says what the total pays.
     *
     * @param amount yuan
     * @return this scope
     */
    public ExpectedScope payout(Number amount) {
        payout = Optional.of(Numbers.decimal(amount));
        return this;
    }

    /**
     * Says the grade.
     *
     * @param label the grade
     * @return this scope
     */
    public ExpectedScope grade(String label) {
        grade = Optional.of(label);
        return this;
    }

    /**
     * Says a problem it must give.
     *
     * @param code name of the code, such as {@code KH4110}
     * @return this scope
     */
    public ExpectedScope problem(String code) {
        problems.add(code);
        return this;
    }
}
