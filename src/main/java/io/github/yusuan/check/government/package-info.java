/** The arithmetic of a government's own budget: inside its tables and between them. */
@NullMarked
package io.github.yusuan.check.government;

import org.jspecify.annotations.NullMarked;
