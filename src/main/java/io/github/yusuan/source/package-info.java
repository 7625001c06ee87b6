/** Opens an input of any kind, decided by its bytes, and hands out its pages one by one in their common form. */
@NullMarked
package io.github.yusuan.source;

import org.jspecify.annotations.NullMarked;
