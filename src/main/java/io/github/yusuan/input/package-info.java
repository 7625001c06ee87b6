/**
 * How other kinds of input than PDF and plain text come in: an {@link io.github.yusuan.input.InputReader} that the
 * {@link java.util.ServiceLoader} finds turns bytes into pages, either of ink or of text and cells.
 */
@NullMarked
package io.github.yusuan.input;

import org.jspecify.annotations.NullMarked;
