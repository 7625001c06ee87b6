package io.github.yusuan.annex;

/** What a column of a list of projects, or of the indicators of a form, holds. */
enum TargetColumn {
    /** 项目编码. */
    CODE,
    /** 项目名称. */
    NAME,
    /** 单位名称. */
    UNIT,
    /** 项目总额, 金额. */
    BUDGET,
    /** 财政资金. */
    FISCAL,
    /** 其他资金. */
    OTHER,
    /** 绩效目标. */
    GOAL,
    /** 一级指标. */
    LEVEL_1,
    /** 二级指标. */
    LEVEL_2,
    /** 三级指标. */
    LEVEL_3,
    /** 绩效指标描述. */
    DESCRIPTION,
    /** 指标性质: ≥, ≤ or 定性. */
    COMPARATOR,
    /** 指标值. */
    VALUE,
    /** 度量单位. */
    VALUE_UNIT,
    /** 指标值确定依据, 评分标准. */
    BASIS,
    /** 备注. */
    NOTE;

    /** Whether every row of indicators has it, so that a row without it is the rest of the row above. */
    boolean isEssential() {
        return this == LEVEL_2 || this == VALUE || this == BASIS || this == COMPARATOR;
    }
}
