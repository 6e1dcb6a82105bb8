/**
 * From a definition and an appraisal to an explained score.
 *
 * <p>{@link io.github.kaohe.scoring.Scorer} is compiled once for a scorecard; it scores appraisals from any number of
 * threads. A {@link io.github.kaohe.scoring.ScoreReport} has one {@link io.github.kaohe.scoring.ScoreLine} for each node,
 * every rule with its arithmetic, what was assumed, what is wrong, and the lost points in order of weight. All arithmetic
 * is exact; a total is rounded once.
 */
@NullMarked
package io.github.kaohe.scoring;

import org.jspecify.annotations.NullMarked;
