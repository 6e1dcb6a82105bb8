/**
 * The command line: a thin layer over the library, and a contract that scripts rely on.
 *
 * <p>{@link io.github.kaohe.cli.Main} runs one call; {@link io.github.kaohe.cli.Tour} shows the main path from a form to
 * an explained score. Exit codes: 0 done, 1 problems in the user's material, 2 wrong usage.
 */
@NullMarked
package io.github.kaohe.cli;

import org.jspecify.annotations.NullMarked;
