@NullMarked
package io.github.kaohe.policy;

import org.jspecify.annotations.NullMarked;
