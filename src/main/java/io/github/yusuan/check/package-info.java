/** The document's own arithmetic over what it prints; it proves the reading and never repairs it. */
@NullMarked
package io.github.yusuan.check;

import org.jspecify.annotations.NullMarked;
