package io.github.kaohe.builder;

/**
 * A complete rule whose measures have titles, not yet ids.
 *
 * @param <R> the kind of rule
 */
@FunctionalInterface
interface RuleDraft<R> {
    R rule(MeasureNames names);
}
