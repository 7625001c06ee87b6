/** What a page shows, before anybody has read it: glyphs, rules and fills at their places. */
@NullMarked
package io.github.yusuan.ink;

import org.jspecify.annotations.NullMarked;
