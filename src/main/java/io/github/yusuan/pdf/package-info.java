/** Opens a PDF and collects the ink of its pages. The only package that knows PDFBox. */
@NullMarked
package io.github.yusuan.pdf;

import org.jspecify.annotations.NullMarked;
