package io.github.yusuan.dialect;

import java.util.List;

/** What kind of table is printed, under which titles. */
enum TableForm {
    EXPENDITURE("expenditure", "部门支出总表", "支出预算总表", "部门预算支出总表", "2025年部门支出预算总表"),
    GENERAL_BUDGET("general-budget-expenditure", "一般公共预算支出表", "一般公共预算财政拨款支出表", "一般公共预算支出预算表", "2025年一般公共预算支出情况表"),
    BASIC("basic-expenditure", "一般公共预算基本支出表", "一般公共预算财政拨款基本支出表", "基本支出预算表（按经济分类）", "一般公共预算基本支出情况表"),
    REVENUE("revenue", "部门收入总表", "收入预算总表", "部门预算收入总表", "2025年部门收入总表"),
    FUND("government-fund", "政府性基金预算支出表", "政府性基金预算财政拨款支出表", "政府性基金预算支出情况表", "2025年政府性基金支出预算表"),
    CAPITAL("state-capital", "国有资本经营预算支出表", "国有资本经营预算财政拨款支出表", "国有资本经营预算支出情况表", "2025年国有资本经营支出预算表"),
    TWO_SIDED("revenue-expenditure", "部门收支总表", "收支预算总表", "部门财务收支预算总表", "2025年部门收支预算总表"),
    APPROPRIATION("appropriation", "财政拨款收支总表", "财政拨款收支预算总表", "财政拨款收支总体情况表", "2025年财政拨款收支总表"),
    THREE_PUBLIC_ROWS("three-public", "“三公”经费支出表", "一般公共预算“三公”经费支出表", "财政拨款“三公”经费预算表", "2025年“三公”经费支出情况表"),
    THREE_PUBLIC_COLUMNS("three-public", "“三公”经费支出表", "一般公共预算“三公”经费支出表", "财政拨款“三公”经费预算表", "2025年“三公”经费支出情况表");

    private final String kind;
    // List.of: immutable, though its type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> titles;

    TableForm(String kind, String... titles) {
        this.kind = kind;
        this.titles = List.of(titles);
    }

    String kind() {
        return kind;
    }

    String title(Wording wording, boolean finalAccount) {
        String title = titles.get(wording.ordinal());
        if (!finalAccount) {
            return title;
        }
        return this == EXPENDITURE ? "支出决算表" : "一般公共预算财政拨款支出决算表";
    }

    /** Whether its rows are subjects with codes. */
    boolean isCoded() {
        return ordinal() <= CAPITAL.ordinal();
    }

    /** Whether its columns can be any of an expenditure. */
    boolean isExpenditure() {
        return this == EXPENDITURE || this == GENERAL_BUDGET;
    }
}
