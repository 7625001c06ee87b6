/** Forms and lists beyond the core tables. */
@NullMarked
package io.github.yusuan.annex;

import org.jspecify.annotations.NullMarked;
