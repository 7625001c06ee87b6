/** Fonts that are described poorly, and maps of their characters. */
@NullMarked
package io.github.yusuan.pdf.font;

import org.jspecify.annotations.NullMarked;
