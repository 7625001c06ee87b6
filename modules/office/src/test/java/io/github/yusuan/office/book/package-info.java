@NullMarked
package io.github.yusuan.office.book;

import org.jspecify.annotations.NullMarked;
