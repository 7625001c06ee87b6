/** The facts of a disclosure as typed rows: {@link io.github.yusuan.rows.BudgetRows}. */
@NullMarked
package io.github.yusuan.rows;

import org.jspecify.annotations.NullMarked;
