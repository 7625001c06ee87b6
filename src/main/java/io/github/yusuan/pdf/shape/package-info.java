/** Matrices, rectangles, paths and clips, in double precision. */
@NullMarked
package io.github.yusuan.pdf.shape;

import org.jspecify.annotations.NullMarked;
