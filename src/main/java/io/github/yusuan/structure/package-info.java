/** Which row is a part of which, and which column: known before anything is summed. */
@NullMarked
package io.github.yusuan.structure;

import org.jspecify.annotations.NullMarked;
