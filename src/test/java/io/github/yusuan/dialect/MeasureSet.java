package io.github.yusuan.dialect;

import java.util.List;

/** Which amount columns a table of subjects has. */
enum MeasureSet {
    /** 合计 and its parts. */
    SPLIT,
    /** One amount column. */
    ONE,
    /** 合计, the part of this year, 上年结转. */
    CARRIED,
    /** Last year, this year, the difference, the difference in per cent. */
    YEARS,
    /** The sources of funds. */
    SOURCES,
    /** 年初预算数, 调整预算数, 决算数. */
    FINAL_ACCOUNT,
    /** 基本支出 with its own parts. */
    OF_WHICH;

    private static final MeasureColumn TOTAL = MeasureColumn.of("total", "合计", "总计", "合计", "金额合计");

    List<MeasureColumn> columns(TableForm form) {
        return switch (this) {
            case SPLIT -> split(form);
            case ONE -> List.of(MeasureColumn.of("total", "合计", "预算数", "2025年预算数", "金额"));
            case CARRIED ->
                List.of(
                        TOTAL,
                        form == TableForm.REVENUE
                                ? MeasureColumn.of("current_year", "本年收入", "当年预算收入", "本年收入/小计", "本年收入合计")
                                : MeasureColumn.of("current_year", "当年预算", "编制预算", "当年预算/小计", "本年预算安排"),
                        MeasureColumn.of("carry_over", "上年结转", "上年结转结余", "上年结转资金", "上年结转和结余"));
            case YEARS ->
                List.of(
                        MeasureColumn.of("prior_total", "2024年预算数", "上年预算数", "2024年执行数", "上年决算数"),
                        MeasureColumn.of("total", "2025年预算数", "本年预算数", "2025年预算数", "本年预算数"),
                        MeasureColumn.of("change", "增减额", "比上年增减", "增减变化情况/增减额", "比上年增减/金额"),
                        MeasureColumn.of("change_pct", "增减%", "增减比例", "增减变化情况/增减幅度（%）", "比上年增减/%"));
            case SOURCES ->
                List.of(
                        TOTAL,
                        MeasureColumn.of("general_public", "一般公共预算", "一般公共预算拨款", "一般公共预算资金", "一般公共预算财政拨款"),
                        MeasureColumn.of("government_fund", "政府性基金预算", "政府性基金预算拨款", "政府性基金", "政府性基金预算财政拨款"),
                        MeasureColumn.of("state_capital", "国有资本经营预算", "国有资本经营预算拨款", "国有资本经营", "国有资本经营预算财政拨款"),
                        MeasureColumn.of("special_account", "财政专户管理资金", "财政专户资金", "财政专户管理资金收入", "专户资金"),
                        MeasureColumn.of("unit_funds", "单位资金", "单位自有资金", "单位资金", "单位资金收入"));
            case FINAL_ACCOUNT ->
                List.of(
                        MeasureColumn.of("initial_budget", "年初预算数", "年初预算", "年初预算数", "年初预算数"),
                        MeasureColumn.of("adjusted_budget", "全年预算数", "调整预算数", "变动后预算数", "调整后预算数"),
                        MeasureColumn.of("final", "决算数", "决算数", "决算金额", "决算数"));
            case OF_WHICH ->
                List.of(
                        TOTAL,
                        MeasureColumn.of("basic", "基本支出/小计", "基本支出/合计", "基本支出/小计", "基本支出"),
                        MeasureColumn.of("personnel", "基本支出/人员经费", "基本支出/人员支出", "基本支出/人员经费", "其中：人员经费"),
                        MeasureColumn.of("public_use", "基本支出/公用经费", "基本支出/公用支出", "基本支出/日常公用经费", "公用经费"),
                        MeasureColumn.of("project", "项目支出", "项目支出", "项目支出", "项目支出"));
        };
    }

    private static List<MeasureColumn> split(TableForm form) {
        return switch (form) {
            case BASIC ->
                List.of(
                        TOTAL,
                        MeasureColumn.of("personnel", "人员经费", "人员支出", "人员经费", "人员经费"),
                        MeasureColumn.of("public_use", "公用经费", "公用支出", "日常公用经费", "公用经费"));
            case REVENUE ->
                List.of(
                        TOTAL,
                        MeasureColumn.of("general_public", "一般公共预算拨款收入", "一般公共预算", "一般公共预算财政拨款收入", "一般公共预算收入"),
                        MeasureColumn.of("government_fund", "政府性基金预算拨款收入", "政府性基金预算", "政府性基金预算财政拨款收入", "政府性基金收入"),
                        MeasureColumn.of("special_account", "财政专户管理资金收入", "财政专户管理资金", "财政专户管理资金", "财政专户收入"),
                        MeasureColumn.of("business", "事业收入", "事业收入", "事业单位收入", "事业收入"),
                        MeasureColumn.of("other", "其他收入", "其他收入", "其他收入", "其他资金"));
            default ->
                List.of(
                        TOTAL,
                        MeasureColumn.of("basic", "基本支出", "基本支出预算", "基本支出", "基本支出小计"),
                        MeasureColumn.of("project", "项目支出", "项目支出预算", "项目支出", "项目支出小计"));
        };
    }
}
