/** Tables of rules, on pages that the tests draw themselves. */
@NullMarked
package io.github.yusuan.layout.ruled;

import org.jspecify.annotations.NullMarked;
