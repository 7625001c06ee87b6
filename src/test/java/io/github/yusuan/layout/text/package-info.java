/** Rows of plain texts. */
@NullMarked
package io.github.yusuan.layout.text;

import org.jspecify.annotations.NullMarked;
