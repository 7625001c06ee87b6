/** A PDF as a file: its objects, streams and index within the limits, the files that it carries, and what is wrong with it. */
@NullMarked
package io.github.yusuan.pdf.file;

import org.jspecify.annotations.NullMarked;
