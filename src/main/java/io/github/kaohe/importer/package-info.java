/**
 * Turns a department's own appraisal sheet into a definition. {@link io.github.kaohe.importer.FormImport} is the way in; what it
 * could not settle is a problem with its cell.
 */
@NullMarked
package io.github.kaohe.importer;

import org.jspecify.annotations.NullMarked;
