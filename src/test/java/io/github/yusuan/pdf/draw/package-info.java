/** Pictures of pages. */
@NullMarked
package io.github.yusuan.pdf.draw;

import org.jspecify.annotations.NullMarked;
