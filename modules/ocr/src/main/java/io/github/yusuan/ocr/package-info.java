/** Reads pictures of pages: rules by run lengths, then the lines of each cell by a model. */
@NullMarked
package io.github.yusuan.ocr;

import org.jspecify.annotations.NullMarked;
