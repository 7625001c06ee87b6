package io.github.yusuan.annex;

/** What a column of a procurement table holds, beside the amounts by source. */
enum ProcurementColumn {
    /** 采购品目大类, 采购类别. */
    CATEGORY,
    /** 项目名称, 专项名称. */
    PROJECT,
    /** 预算资金 of that project. */
    PROJECT_BUDGET,
    /** 经济科目. */
    SUBJECT,
    /** 科目名称, where rows are subjects. */
    SUBJECT_NAME,
    /** 采购物品名称. */
    ITEM,
    /** 政府采购目录序号. */
    CATALOGUE_CODE,
    /** 采购组织形式. */
    METHOD,
    /** 计量单位. */
    QUANTITY_UNIT,
    /** 数量. */
    QUANTITY,
    /** 单价. */
    UNIT_PRICE,
    /** 合计, 总计. */
    TOTAL,
    /** 预留中小微企业份额. */
    RESERVED,
    /** 一般公共预算. */
    GENERAL_PUBLIC,
    /** 政府性基金. */
    GOVERNMENT_FUND,
    /** 国有资本经营预算. */
    STATE_CAPITAL,
    /** 财政专户. */
    SPECIAL_ACCOUNT,
    /** 单位资金. */
    UNIT_FUNDS,
    /** 其他资金. */
    OTHER,
    /** 上年结转. */
    CARRY_OVER,
    /** 财政拨款, where it is not divided by budgets. */
    FISCAL_APPROPRIATION;

    /** Whether it is a source of the money: a part of the total. */
    boolean isSource() {
        return compareTo(GENERAL_PUBLIC) >= 0;
    }
}
