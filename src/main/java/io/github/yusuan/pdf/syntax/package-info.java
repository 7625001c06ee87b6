/** The bytes of a PDF as tokens: contents and their operators, how much objects and character maps weigh, and what is no sound object. */
@NullMarked
package io.github.yusuan.pdf.syntax;

import org.jspecify.annotations.NullMarked;
