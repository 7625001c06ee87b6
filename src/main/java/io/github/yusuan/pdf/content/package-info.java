/** Runs through the content of a page and gathers the ink that can be seen. */
@NullMarked
package io.github.yusuan.pdf.content;

import org.jspecify.annotations.NullMarked;
