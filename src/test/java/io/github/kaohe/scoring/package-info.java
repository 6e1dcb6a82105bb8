@NullMarked
package io.github.kaohe.scoring;

import org.jspecify.annotations.NullMarked;
