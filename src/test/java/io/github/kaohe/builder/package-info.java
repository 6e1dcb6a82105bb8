@NullMarked
package io.github.kaohe.builder;

import org.jspecify.annotations.NullMarked;
