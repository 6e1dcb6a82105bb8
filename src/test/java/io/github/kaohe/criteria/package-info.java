@NullMarked
package io.github.kaohe.criteria;

import org.jspecify.annotations.NullMarked;
