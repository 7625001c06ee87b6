@NullMarked
package io.github.yusuan.ink;

import org.jspecify.annotations.NullMarked;
