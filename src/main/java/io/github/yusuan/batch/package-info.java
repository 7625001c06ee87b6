/** Converts many documents: which, in child processes that may die, into a folder that is whole at any moment. */
@NullMarked
package io.github.yusuan.batch;

import org.jspecify.annotations.NullMarked;
