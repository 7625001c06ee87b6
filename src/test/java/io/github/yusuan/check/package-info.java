/** Identities on amounts written as text. */
@NullMarked
package io.github.yusuan.check;

import org.jspecify.annotations.NullMarked;
