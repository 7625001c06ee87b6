/** What the readers of web pages and of documents have in common. */
@NullMarked
package io.github.yusuan.office;

import org.jspecify.annotations.NullMarked;
