/** Joins the pieces of a table that page breaks have cut, repeated or torn. */
@NullMarked
package io.github.yusuan.stitch;

import org.jspecify.annotations.NullMarked;
