/** Workbooks: each sheet a page, cells with their text as a reader sees it. */
@NullMarked
package io.github.yusuan.office.book;

import org.jspecify.annotations.NullMarked;
