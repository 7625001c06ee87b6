/** Two sums that should be equal: what an identity claims at one place, and what comes of it. */
@NullMarked
package io.github.yusuan.check.equation;

import org.jspecify.annotations.NullMarked;
