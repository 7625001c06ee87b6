/** What printed codes and units mean nationally. */
@NullMarked
package io.github.yusuan.codes;

import org.jspecify.annotations.NullMarked;
