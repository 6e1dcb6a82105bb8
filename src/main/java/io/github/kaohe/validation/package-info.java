/**
 * Whether a definition is sound: every mistake at once, with its place and the cure.
 *
 * <p>{@link io.github.kaohe.validation.ScorecardRules} is the one set of rules behind the builder, the loader, the command
 * line and {@code @Valid}; {@link io.github.kaohe.validation.RecordFormRules} and
 * {@link io.github.kaohe.validation.ChecklistRules} do the same for the forms that are not scored, and
 * {@link io.github.kaohe.validation.DefinitionRules} for whichever it is.
 */
@NullMarked
package io.github.kaohe.validation;

import org.jspecify.annotations.NullMarked;
