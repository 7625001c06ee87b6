/** Opens a PDF and hands out its pages: the ink of each, or a picture of it. This package and its parts alone know PDFBox. */
@NullMarked
package io.github.yusuan.pdf;

import org.jspecify.annotations.NullMarked;
