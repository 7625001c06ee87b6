/** Facts as typed rows. */
@NullMarked
package io.github.yusuan.rows;

import org.jspecify.annotations.NullMarked;
