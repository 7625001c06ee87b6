/** Chromium, through which tests look at pages. */
@NullMarked
package io.github.yusuan.browser;

import org.jspecify.annotations.NullMarked;
