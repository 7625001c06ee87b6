/** What reading a damaged file ends in. */
@NullMarked
package io.github.yusuan.pdf.file;

import org.jspecify.annotations.NullMarked;
