/** Looks at a whole reading for what may have gone wrong without a word; reports and never repairs. */
@NullMarked
package io.github.yusuan.guard;

import org.jspecify.annotations.NullMarked;
