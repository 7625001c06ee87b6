/** Whole documents read and compared with what is known to be printed in them. */
@NullMarked
package io.github.yusuan.reading;

import org.jspecify.annotations.NullMarked;
