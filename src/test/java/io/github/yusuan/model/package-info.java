@NullMarked
package io.github.yusuan.model;

import org.jspecify.annotations.NullMarked;
