/** What a document says outside its tables: amounts in sentences, headings and the table of contents. */
@NullMarked
package io.github.yusuan.prose;

import org.jspecify.annotations.NullMarked;
