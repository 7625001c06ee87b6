@NullMarked
package io.github.yusuan.office.html;

import org.jspecify.annotations.NullMarked;
