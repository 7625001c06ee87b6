/** Tables without vertical rules, on pages that the tests draw themselves. */
@NullMarked
package io.github.yusuan.layout.aligned;

import org.jspecify.annotations.NullMarked;
