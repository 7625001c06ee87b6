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
    OTHER,
    /** 财政收支总表 across a government's four budgets. */
    GOV_SUMMARY,
    /** 一般公共预算收入表 of a government's budget. */
    GOV_GENERAL_REVENUE,
    /** 一般公共预算支出表, by function of a government's budget. */
    GOV_GENERAL_EXPENDITURE,
    /** 一般公共预算收支总表, 平衡表 of a government's budget. */
    GOV_GENERAL_BALANCE,
    /** 一般公共预算支出表, by economic code of a government's budget. */
    GOV_GENERAL_ECONOMIC,
    /** 一般公共预算基本支出表 of a government's budget. */
    GOV_GENERAL_BASIC,
    /** 上级补助收入表 of a government's budget. */
    GOV_TRANSFERS_RECEIVED,
    /** 税收返还和转移支付表, by item of a government's budget. */
    GOV_TRANSFERS_BY_ITEM,
    /** 税收返还和转移支付表, by place of a government's budget. */
    GOV_TRANSFERS_BY_REGION,
    /** 政府性基金收入表 of a government's budget. */
    GOV_FUND_REVENUE,
    /** 政府性基金支出表 of a government's budget. */
    GOV_FUND_EXPENDITURE,
    /** 政府性基金收支总表 of a government's budget. */
    GOV_FUND_BALANCE,
    /** 政府性基金支出表, by economic code of a government's budget. */
    GOV_FUND_ECONOMIC,
    /** 政府性基金转移支付表 of a government's budget. */
    GOV_FUND_TRANSFERS,
    /** 国有资本经营收入表 of a government's budget. */
    GOV_CAPITAL_REVENUE,
    /** 国有资本经营支出表 of a government's budget. */
    GOV_CAPITAL_EXPENDITURE,
    /** 国有资本经营收支总表 of a government's budget. */
    GOV_CAPITAL_BALANCE,
    /** 国有资本经营转移支付表 of a government's budget. */
    GOV_CAPITAL_TRANSFERS,
    /** 社会保险基金收入表 of a government's budget. */
    GOV_INSURANCE_REVENUE,
    /** 社会保险基金支出表 of a government's budget. */
    GOV_INSURANCE_EXPENDITURE,
    /** 社会保险基金收支总表 of a government's budget. */
    GOV_INSURANCE_BALANCE,
    /** 社会保险基金结余表 of a government's budget. */
    GOV_INSURANCE_SURPLUS,
    /** 分地区收支表 of a government's budget. */
    GOV_BY_REGION,
    /** 债务限额及余额情况表, by place of a government's budget. */
    GOV_DEBT_LIMIT,
    /** 债务余额情况表 of a government's budget. */
    GOV_DEBT_BALANCE,
    /** 债务发行及还本付息情况表 of a government's budget. */
    GOV_DEBT_FLOW,
    /** 债务限额提前下达情况表 of a government's budget. */
    GOV_DEBT_QUOTA,
    /** 新增债券使用情况表 of a government's budget. */
    GOV_DEBT_USE,
    /** “三公”经费表 of a government's level. */
    GOV_THREE_PUBLIC;

    private static final Set<TableKind> GOVERNMENT = EnumSet.range(GOV_SUMMARY, GOV_THREE_PUBLIC);
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

    /** Whether it is a table of a government's own budget. */
    public boolean isGovernment() {
        return GOVERNMENT.contains(this);
    }

    /** Whether its amounts become facts. */
    public boolean hasFacts() {
        return isCore() || isGovernment();
    }

    /** Whether it is one of the nine tables of a department whose amounts become facts. */
    public boolean isCore() {
        return CORE.contains(this);
    }

    /** Whether revenue and expenditure stand side by side in it. */
    public boolean isTwoSided() {
        return TWO_SIDED.contains(this);
    }
}
