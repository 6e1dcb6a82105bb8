/** What strangers hand in, as any bytes at all: in a build the kept inputs, in the profile {@code fuzz} a search. */
@NullMarked
package io.github.kaohe.fuzz;

import org.jspecify.annotations.NullMarked;
