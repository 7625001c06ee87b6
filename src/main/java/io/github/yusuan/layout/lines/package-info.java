/** Glyphs become lines, lines become texts that stand together, and lines of a body become its rows. */
@NullMarked
package io.github.yusuan.layout.lines;

import org.jspecify.annotations.NullMarked;
