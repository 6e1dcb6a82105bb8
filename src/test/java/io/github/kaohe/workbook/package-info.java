@NullMarked
package io.github.kaohe.workbook;

import org.jspecify.annotations.NullMarked;
