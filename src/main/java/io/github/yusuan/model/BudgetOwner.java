package io.github.yusuan.model;

import java.io.Serializable;

/**
 * Whose budget a table is a part of.
 *
 * @param scope a department's or a government's
 * @param coverage whose money it is, in a government's own budget
 */
public record BudgetOwner(Scope scope, Coverage coverage) implements Serializable {
    /** A department. */
    public static final BudgetOwner DEPARTMENT = new BudgetOwner(Scope.DEPARTMENT, Coverage.NONE);
}
