package io.github.kaohe.model;

import java.util.List;

/**
 * What follows from scores and records: a rule of a {@link Policy}.
 *
 * <p>A rule is applied to the {@link PolicyRecord}s given under its id; one that speaks of scores or grades is applied to
 * the {@link ScoreResult}s where there are no records for it. Each kind of rule tells which facts its records hold.
 */
public sealed interface PolicyRule permits ScoreRule, PayRule, ChargeRule, SalesRule, TimeRule, CustomerRule {
    /** {@return kebab-case id, unique within the policy} */
    String id();

    /** {@return what people call it; may be empty} */
    String title();

    /** {@return the numbers of the rule, in their order} */
    List<Figure> figures();
}
