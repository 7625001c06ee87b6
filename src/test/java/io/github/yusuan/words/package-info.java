/** Tests of the words of printed tables. */
@NullMarked
package io.github.yusuan.words;

import org.jspecify.annotations.NullMarked;
