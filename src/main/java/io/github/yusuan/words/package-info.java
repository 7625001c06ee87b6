/**
 * The words of printed tables that are the same in all of them: numbers, ordinals, sums, units of money, years. Each
 * grammar stands here once; who meets such a word asks here. All texts are free of white space.
 */
@NullMarked
package io.github.yusuan.words;

import org.jspecify.annotations.NullMarked;
