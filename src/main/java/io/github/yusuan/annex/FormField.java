package io.github.yusuan.annex;

/** What a label of a form says of the cell beside or below it. */
enum FormField {
    /** 项目编码. */
    CODE,
    /** 项目名称. */
    NAME,
    /** 主管部门, 实施单位. */
    UNIT,
    /** 预算数, 资金总额. */
    BUDGET,
    /** 其中：财政资金. */
    FISCAL,
    /** 其他资金. */
    OTHER,
    /** 上年结转资金. */
    CARRY_OVER,
    /** 预算规模及资金用途: the text that stands in its rows. */
    PURPOSE,
    /** 资金支出计划. */
    PLAN,
    /** 3月底 and the like, in the rows of a plan. */
    PERIOD,
    /** 绩效目标, 年度总体目标. */
    GOAL,
    /** Anything else that the form prints and that is no value. */
    CAPTION
}
