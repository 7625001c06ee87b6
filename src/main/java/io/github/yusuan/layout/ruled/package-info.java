/** Tables that rules or the edges of filled boxes draw: nets, their cells, and what of three readings explains most. */
@NullMarked
package io.github.yusuan.layout.ruled;

import org.jspecify.annotations.NullMarked;
