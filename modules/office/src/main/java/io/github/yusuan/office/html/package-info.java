/** Web pages: their tables and paragraphs, or, where texts stand at places, their ink. */
@NullMarked
package io.github.yusuan.office.html;

import org.jspecify.annotations.NullMarked;
