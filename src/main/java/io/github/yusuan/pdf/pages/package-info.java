/** Pages as the file keeps them: their tree, size, content, annotations and layers. */
@NullMarked
package io.github.yusuan.pdf.pages;

import org.jspecify.annotations.NullMarked;
