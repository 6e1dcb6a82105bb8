/** Chinese scoring sentences and rules, both ways. */
@NullMarked
package io.github.kaohe.criteria;

import org.jspecify.annotations.NullMarked;
