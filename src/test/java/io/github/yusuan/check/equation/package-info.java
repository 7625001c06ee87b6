/** The sides of an equation, what comes of them and what is said of it. */
@NullMarked
package io.github.yusuan.check.equation;

import org.jspecify.annotations.NullMarked;
