/** Reading of PDF files, also damaged ones. */
@NullMarked
package io.github.yusuan.pdf;

import org.jspecify.annotations.NullMarked;
