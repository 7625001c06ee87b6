package io.github.yusuan.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of table that a disclosure carries. */
public enum TableKind {
    /** 收支总表. */
    REVENUE_EXPENDITURE,
    /** 收入总表. */
    REVENUE,
    /** 支出总表. */
    EXPENDITURE,
    /** 财政拨款收支总表. */
    APPROPRIATION,
    /** 一般公共预算支出表, by functional code. */
    GENERAL_BUDGET_EXPENDITURE,
    /** 一般公共预算基本支出表, by economic code. */
    BASIC_EXPENDITURE,
    /** 政府性基金预算支出表. */
    GOVERNMENT_FUND,
    /** 国有资本经营预算支出表. */
    STATE_CAPITAL,
    /** “三公”经费表. */
    THREE_PUBLIC,
    /** 部门机构设置情况. */
    ORGANISATIONS,
    /** 项目绩效目标表, one table a project. */
    PROJECT_TARGETS,
    /** 部门整体绩效目标表. */
    OVERALL_TARGETS,
    /** 项目支出表. */
    PROJECTS,
    /** 政府采购预算. */
    PROCUREMENT,
    /** 固定资产占用情况表. */
    FIXED_ASSETS,
    /** Any other table. */
    OTHER;

    private static final Set<TableKind> CORE = EnumSet.range(REVENUE_EXPENDITURE, THREE_PUBLIC);
    private static final Set<TableKind> TWO_SIDED = EnumSet.of(REVENUE_EXPENDITURE, APPROPRIATION);

    /** The word in the output: {@code revenue-expenditure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word. */
    public static Optional<TableKind> of(String id) {
        return Stream.of(values()).filter(k -> k.id().equals(id)).findFirst();
    }

    /** Whether it is one of the nine tables whose amounts become facts. */
    public boolean isCore() {
        return CORE.contains(this);
    }

    /** Whether revenue and expenditure stand side by side in it. */
    public boolean isTwoSided() {
        return TWO_SIDED.contains(this);
    }
}
