/**
 * Scorecards written in Java so that they read like the paper form.
 *
 * <p>{@link io.github.kaohe.builder.ScorecardBuilder#scorecard(String, String)} begins a card. Sections and indicators are
 * written in lambda scopes; bands, conditions, ratings, grades and fields are complete values made by
 * {@link io.github.kaohe.builder.Words}, meant for static import. A half-made rule does not compile where the compiler can
 * see it, and is a problem at {@code build()} where it cannot.
 *
 * <pre>{@code
 * Scorecard card = scorecard("office-clerk-monthly", "文员月度绩效考核表")
 *     .section("工作业绩", 80, s -> s
 *         .indicator("quality", "工作质量", 80, i -> i.bands("合格率", "%",
 *             atLeast(98).scores(80), atLeast(95).scores(60), otherwise().scores(0))))
 *     .section("行为规范", 20, s -> s
 *         .indicator("discipline", "劳动纪律", 20, i -> i
 *             .deduct("迟到", 2).perOccurrence("次").atMost(10)))
 *     .grades(from(90, "优秀"), from(60, "合格"), from(0, "不合格"))
 *     .build();
 * }</pre>
 *
 * <p><b>Numbers.</b> Every number is a Java number or a {@link io.github.kaohe.model.Figure}. A Java number counts as it is
 * written: {@code 0.4} is the decimal 0.4. A figure is a blank ({@code blank("late-points")}) or a number with its
 * provenance ({@code reconstructed(10, "…")}).
 *
 * <p><b>Measures</b> are declared by their use: a rule names what is observed and its unit. The same title within one
 * indicator is the same measure, so the unit need be said only once. {@code %} means a percentage, {@code 元} an amount of
 * money, what is counted per occurrence is a count, and every other unit makes a plain number. Where more is to be said (an
 * id, a range, that empty means none, a ratio of two numbers), the measure is declared with {@code measures(…)}. A measure
 * declared on the card serves every indicator that names its title.
 *
 * <p><b>Ids</b> that are not given follow from the position: {@code s2} and {@code s2-i3} for nodes, {@code m1} for the
 * measures of an indicator, {@code c1} for those of the card, {@code v1} for vetoes.
 *
 * <p>The scopes are not safe for threads; the built card is.
 */
@NullMarked
package io.github.kaohe.builder;

import org.jspecify.annotations.NullMarked;
