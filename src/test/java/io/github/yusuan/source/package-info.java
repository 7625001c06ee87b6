/** What an input is, and texts however they were saved. */
@NullMarked
package io.github.yusuan.source;

import org.jspecify.annotations.NullMarked;
