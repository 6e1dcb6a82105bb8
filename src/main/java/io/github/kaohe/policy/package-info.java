/**
 * What follows from scores and records: money, duties, deadlines, rankings, classes of customers.
 *
 * <p>{@link io.github.kaohe.policy.PolicyEngine} applies a {@link io.github.kaohe.model.Policy} to a
 * {@link io.github.kaohe.model.PolicyInput} and gives a {@link io.github.kaohe.policy.PolicyReport}, whose lines explain
 * their arithmetic in Chinese and English. {@link io.github.kaohe.policy.Policies} runs the worked cases of a policy. {@link io.github.kaohe.policy.SalesLedger},
 * {@link io.github.kaohe.policy.Allocation}, {@link io.github.kaohe.policy.Places} and
 * {@link io.github.kaohe.policy.Deadlines} can be used by themselves.
 *
 * <p>Money is rounded half up to the cent and sums are conserved. Nothing here looks at a clock.
 */
@NullMarked
package io.github.kaohe.policy;

import org.jspecify.annotations.NullMarked;
