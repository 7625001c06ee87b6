@NullMarked
package io.github.yusuan.office.word;

import org.jspecify.annotations.NullMarked;
