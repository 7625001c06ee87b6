/** Batches, also killed ones and ones with child processes. */
@NullMarked
package io.github.yusuan.batch;

import org.jspecify.annotations.NullMarked;
