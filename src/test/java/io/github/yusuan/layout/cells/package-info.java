/** Pages of described cells, laid out. */
@NullMarked
package io.github.yusuan.layout.cells;

import org.jspecify.annotations.NullMarked;
