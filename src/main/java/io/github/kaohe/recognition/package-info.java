/**
 * Recognises an appraisal form on a sheet of unknown origin: its title, fields, tables with the roles of their columns, rows,
 * sums and what stands below. Nothing is understood by position alone, formulas are not computed, and whatever is not part of
 * the form is listed with its cell.
 */
@NullMarked
package io.github.kaohe.recognition;

import org.jspecify.annotations.NullMarked;
