/**
 * Pages for people: what was read beside the picture of where it was read, and whether it adds up. Templates stand in
 * {@code src/main/jte}, words in {@code labels_*.properties}; scripts and styles are files of their own.
 */
@NullMarked
package io.github.yusuan.report;

import org.jspecify.annotations.NullMarked;
