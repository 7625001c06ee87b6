/** Another program reads the same pages, and every cell that it reads otherwise is explained. */
@NullMarked
package io.github.yusuan.witness;

import org.jspecify.annotations.NullMarked;
