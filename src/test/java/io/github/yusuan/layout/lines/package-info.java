/** Lines and texts of glyphs that the tests draw themselves. */
@NullMarked
package io.github.yusuan.layout.lines;

import org.jspecify.annotations.NullMarked;
