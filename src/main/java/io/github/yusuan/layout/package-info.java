/**
 * From ink to blocks: reads the glyphs and rules of a page into text lines and grids of cells. Geometry only; no
 * word of a budget is known here.
 */
@NullMarked
package io.github.yusuan.layout;

import org.jspecify.annotations.NullMarked;
