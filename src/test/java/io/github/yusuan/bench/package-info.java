/** What a reading costs beside the passes it could not do without. Run with {@code mvn -Pbench}. */
@NullMarked
package io.github.yusuan.bench;

import org.jspecify.annotations.NullMarked;
