/** Numbers that an edge cuts. */
@NullMarked
package io.github.yusuan.pdf.canvas;

import org.jspecify.annotations.NullMarked;
