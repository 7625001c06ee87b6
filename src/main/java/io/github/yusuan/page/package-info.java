/** A page as all later stages read it: lines of text and grids of cells, in points from the top left. */
@NullMarked
package io.github.yusuan.page;

import org.jspecify.annotations.NullMarked;
