/** Writes a disclosure as files; {@code docs/output.md} is the contract. One writer a file. */
@NullMarked
package io.github.yusuan.export;

import org.jspecify.annotations.NullMarked;
