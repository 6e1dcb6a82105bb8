/** Tests of the Excel forms: what they look like, that they read back, and what odd or hostile files give. */
@NullMarked
package io.github.kaohe.excel;

import org.jspecify.annotations.NullMarked;
