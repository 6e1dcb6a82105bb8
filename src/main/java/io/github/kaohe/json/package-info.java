/** Definitions, appraisals and readings as JSON. */
@NullMarked
package io.github.kaohe.json;

import org.jspecify.annotations.NullMarked;
