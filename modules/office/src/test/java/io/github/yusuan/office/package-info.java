@NullMarked
package io.github.yusuan.office;

import org.jspecify.annotations.NullMarked;
