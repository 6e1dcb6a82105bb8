@NullMarked
package io.github.kaohe.importer;

import org.jspecify.annotations.NullMarked;
