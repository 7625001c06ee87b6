/** The command line: options, exit codes, printing. The only package that knows picocli. */
@NullMarked
package io.github.yusuan.cli;

import org.jspecify.annotations.NullMarked;
