/** The way in: {@link io.github.yusuan.Yusuan}. */
@NullMarked
package io.github.yusuan;

import org.jspecify.annotations.NullMarked;
