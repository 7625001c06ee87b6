/** Pages that say themselves what their cells are: rows and columns get places of equal size. */
@NullMarked
package io.github.yusuan.layout.cells;

import org.jspecify.annotations.NullMarked;
