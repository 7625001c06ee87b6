/** Sound and damaged objects. */
@NullMarked
package io.github.yusuan.pdf.syntax;

import org.jspecify.annotations.NullMarked;
