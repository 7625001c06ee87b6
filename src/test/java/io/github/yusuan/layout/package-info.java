/** Geometry on pages that the tests draw themselves. */
@NullMarked
package io.github.yusuan.layout;

import org.jspecify.annotations.NullMarked;
