/** Identities on amounts written as text. */
@NullMarked
package io.github.yusuan.structure;

import org.jspecify.annotations.NullMarked;
