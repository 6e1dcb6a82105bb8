/**
 * Definitions, appraisals and reports as JSON text.
 *
 * <p>{@link io.github.kaohe.json.Definitions} reads and writes scorecards, {@link io.github.kaohe.json.Appraisals} what was
 * observed, {@link io.github.kaohe.json.Reports} the explained score and {@link io.github.kaohe.json.Problems} what is
 * wrong. Reading is strict: unknown, duplicate and missing keys, null, and values of the wrong kind are all reported
 * together, each with line, column and path. No type of the underlying parser is visible from outside.
 */
@NullMarked
package io.github.kaohe.json;

import org.jspecify.annotations.NullMarked;
