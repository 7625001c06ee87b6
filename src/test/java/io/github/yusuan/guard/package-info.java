/** Guards, each seen to speak up and to stay quiet. */
@NullMarked
package io.github.yusuan.guard;

import org.jspecify.annotations.NullMarked;
