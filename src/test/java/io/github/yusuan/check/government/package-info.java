/** The identities of a government's own budget. */
@NullMarked
package io.github.yusuan.check.government;

import org.jspecify.annotations.NullMarked;
