/** What is put aside or made of a page before any table is looked for. */
@NullMarked
package io.github.yusuan.layout.sheet;

import org.jspecify.annotations.NullMarked;
