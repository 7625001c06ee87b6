/** The pages for people, looked at without a browser. */
@NullMarked
package io.github.yusuan.report;

import org.jspecify.annotations.NullMarked;
