/** Tables that the alignment of their texts shows: which lines they are, their columns, their heads. */
@NullMarked
package io.github.yusuan.layout.aligned;

import org.jspecify.annotations.NullMarked;
