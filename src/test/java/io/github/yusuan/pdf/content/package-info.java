/** Ink of drawn pages, and of published ones beside the ink that the engine of PDFBox finds. */
@NullMarked
package io.github.yusuan.pdf.content;

import org.jspecify.annotations.NullMarked;
