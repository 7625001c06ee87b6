/** Where a table begins and ends: its heading, its unit line, its head and number row, its notes. */
@NullMarked
package io.github.yusuan.locate;

import org.jspecify.annotations.NullMarked;
