@NullMarked
package io.github.yusuan.database;

import org.jspecify.annotations.NullMarked;
