/** Text documents: paragraphs and tables in their order. */
@NullMarked
package io.github.yusuan.office.word;

import org.jspecify.annotations.NullMarked;
