/** What is written. */
@NullMarked
package io.github.yusuan.export;

import org.jspecify.annotations.NullMarked;
