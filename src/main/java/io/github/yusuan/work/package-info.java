/** How much work a document may ask for once its ink is known, and how long it may take in all. */
@NullMarked
package io.github.yusuan.work;

import org.jspecify.annotations.NullMarked;
