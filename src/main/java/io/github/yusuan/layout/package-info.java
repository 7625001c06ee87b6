/** From ink to a page: what rules draw, what fills draw, what alignment shows. Geometry only; no word of a budget is known here. */
@NullMarked
package io.github.yusuan.layout;

import org.jspecify.annotations.NullMarked;
