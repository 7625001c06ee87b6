/** What a page of lines and grids knows of itself. */
@NullMarked
package io.github.yusuan.page;

import org.jspecify.annotations.NullMarked;
