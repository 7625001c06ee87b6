/**
 * Reads what governments publish of their own budgets: which tables are theirs, of which kind, whose money, year and
 * phase, and what their rows and columns mean.
 */
@NullMarked
package io.github.yusuan.government;

import org.jspecify.annotations.NullMarked;
