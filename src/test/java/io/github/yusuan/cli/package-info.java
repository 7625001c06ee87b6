/** The command line as its users see it: exit codes, streams, locales. */
@NullMarked
package io.github.yusuan.cli;

import org.jspecify.annotations.NullMarked;
