/** The desk, spoken to as its page does and as strangers would. */
@NullMarked
package io.github.yusuan.desk;

import org.jspecify.annotations.NullMarked;
