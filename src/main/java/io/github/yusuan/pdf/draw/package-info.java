/** Draws pages for people and for recognisers. The only package that draws. */
@NullMarked
package io.github.yusuan.pdf.draw;

import org.jspecify.annotations.NullMarked;
