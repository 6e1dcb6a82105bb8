/**
 * What an appraisal form is: the vocabulary of scorecards and appraisals as immutable values.
 *
 * <p>A {@link io.github.kaohe.model.Scorecard} is a tree of {@link io.github.kaohe.model.Section}s and
 * {@link io.github.kaohe.model.Indicator}s. An indicator has {@link io.github.kaohe.model.Measure}s, a
 * {@link io.github.kaohe.model.Basis}, {@link io.github.kaohe.model.Adjustment}s and
 * {@link io.github.kaohe.model.ScoreOverride}s. Every printed number is a {@link io.github.kaohe.model.Figure}: a value with
 * its provenance, or a blank left to the company. An {@link io.github.kaohe.model.Appraisal} holds what was observed.
 *
 * <p>A {@link io.github.kaohe.model.RecordForm} is filled in and not scored, a {@link io.github.kaohe.model.Checklist} is
 * worked through row by row; an appraisal holds their fields and answers as well. Each of the three is a
 * {@link io.github.kaohe.model.Definition}.
 *
 * <p>Nothing here judges whether a definition is sound; package {@code validation} does. All types are immutable and safe
 * for threads; collections are copied and never null.
 */
@NullMarked
package io.github.kaohe.model;

import org.jspecify.annotations.NullMarked;
