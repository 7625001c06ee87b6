/** What of a page is still to be read, and what was found on it: tables whose glyphs are still at hand. */
@NullMarked
package io.github.yusuan.layout.sheet;

import org.jspecify.annotations.NullMarked;
