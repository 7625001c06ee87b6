/** Tables of a plain text: cells between tabulators or bars, columns that blanks align, one cell a line. */
@NullMarked
package io.github.yusuan.layout.text;

import org.jspecify.annotations.NullMarked;
