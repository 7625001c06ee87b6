/** Fonts as their dictionaries describe them: the characters and widths of their codes. */
@NullMarked
package io.github.yusuan.pdf.font;

import org.jspecify.annotations.NullMarked;
