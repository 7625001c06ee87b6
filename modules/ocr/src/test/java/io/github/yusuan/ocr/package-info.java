@NullMarked
package io.github.yusuan.ocr;

import org.jspecify.annotations.NullMarked;
