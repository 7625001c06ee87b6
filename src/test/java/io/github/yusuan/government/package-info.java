/** Reads invented government documents. */
@NullMarked
package io.github.yusuan.government;

import org.jspecify.annotations.NullMarked;
