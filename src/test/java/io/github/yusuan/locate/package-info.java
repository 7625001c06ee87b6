/** Headings, heads and notes of tables that are written as text. */
@NullMarked
package io.github.yusuan.locate;

import org.jspecify.annotations.NullMarked;
