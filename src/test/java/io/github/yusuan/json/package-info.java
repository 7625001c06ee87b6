@NullMarked
package io.github.yusuan.json;

import org.jspecify.annotations.NullMarked;
