@NullMarked
package io.github.yusuan.office.ofd;

import org.jspecify.annotations.NullMarked;
