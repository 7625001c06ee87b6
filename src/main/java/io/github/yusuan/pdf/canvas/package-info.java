/** What lies on the paper: glyphs and rules in the order in which they are drawn, what covers them and what of them is cut off. */
@NullMarked
package io.github.yusuan.pdf.canvas;

import org.jspecify.annotations.NullMarked;
