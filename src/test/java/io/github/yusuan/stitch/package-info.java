/** Tables cut over pages and put together again. */
@NullMarked
package io.github.yusuan.stitch;

import org.jspecify.annotations.NullMarked;
