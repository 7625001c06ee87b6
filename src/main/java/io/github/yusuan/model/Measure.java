package io.github.yusuan.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The canonical meaning of an amount column; {@code docs/output.md} defines each. */
public enum Measure {
    /** 合计, or the only money column. */
    TOTAL,
    /** 本年收入 小计 beside a 合计. */
    CURRENT_YEAR,
    /** 上年结转. */
    CARRY_OVER,
    /** 财政拨款收入. */
    FISCAL_APPROPRIATION,
    /** 一般公共预算. */
    GENERAL_PUBLIC,
    /** 政府性基金预算. */
    GOVERNMENT_FUND,
    /** 国有资本经营预算. */
    STATE_CAPITAL,
    /** 财政专户管理资金. */
    SPECIAL_ACCOUNT,
    /** 事业收入. */
    BUSINESS,
    /** 经营收入, 经营支出. */
    OPERATING,
    /** 上级补助收入. */
    SUPERIOR_GRANT,
    /** 附属单位上缴收入. */
    AFFILIATE_REMITTANCE,
    /** 单位资金. */
    UNIT_FUNDS,
    /** 其他收入. */
    OTHER,
    /** 基本支出. */
    BASIC,
    /** 项目支出. */
    PROJECT,
    /** 人员经费. */
    PERSONNEL,
    /** 公用经费. */
    PUBLIC_USE,
    /** 上缴上级支出. */
    TO_SUPERIOR,
    /** 对附属单位补助支出. */
    TO_AFFILIATES,
    /** 结转下年. */
    CARRY_FORWARD,
    /** 年初结转和结余 of a fund's account. */
    OPENING_BALANCE,
    /** 本年收入 of a fund's account. */
    REVENUE,
    /** 年末结转和结余 of a fund's account. */
    CLOSING_BALANCE,
    /** 年初预算数. */
    INITIAL_BUDGET,
    /** 全年预算数, 调整预算数. */
    ADJUSTED_BUDGET,
    /** 决算数 beside budget columns. */
    FINAL,
    /** 预算数 beside 决算数. */
    BUDGET,
    /** Last year's figure beside this year's. */
    PRIOR_TOTAL,
    /** 增减. */
    CHANGE,
    /** 增减 in per cent. */
    CHANGE_PCT,
    /** 执行数, 完成数. */
    EXECUTED,
    /** 上年预算数. */
    PRIOR_BUDGET,
    /** 上年调整预算数. */
    PRIOR_ADJUSTED_BUDGET,
    /** 上年执行数. */
    PRIOR_EXECUTED,
    /** 上年决算数. */
    PRIOR_FINAL,
    /** 完成预算 in per cent. */
    PCT_OF_BUDGET,
    /** 完成调整预算 in per cent. */
    PCT_OF_ADJUSTED,
    /** 为上年 in per cent: a level. */
    PCT_OF_PRIOR,
    /** 为上年预算 in per cent. */
    PCT_OF_PRIOR_BUDGET,
    /** 增减 against the budget. */
    CHANGE_BUDGET,
    /** 增减 against the budget in per cent. */
    CHANGE_BUDGET_PCT,
    /** 社会保险基金. */
    INSURANCE,
    /** 债务限额. */
    LIMIT,
    /** 一般债务限额. */
    LIMIT_GENERAL,
    /** 专项债务限额. */
    LIMIT_SPECIAL,
    /** 债务余额. */
    BALANCE,
    /** 一般债务余额. */
    BALANCE_GENERAL,
    /** 专项债务余额. */
    BALANCE_SPECIAL,
    /** 上年债务限额. */
    PRIOR_LIMIT,
    /** 上年一般债务限额. */
    PRIOR_LIMIT_GENERAL,
    /** 上年专项债务限额. */
    PRIOR_LIMIT_SPECIAL,
    /** 上年末债务余额. */
    PRIOR_BALANCE,
    /** 上年末一般债务余额. */
    PRIOR_BALANCE_GENERAL,
    /** 上年末专项债务余额. */
    PRIOR_BALANCE_SPECIAL,
    /** 新增债务限额. */
    NEW_LIMIT,
    /** 新增一般债务限额. */
    NEW_LIMIT_GENERAL,
    /** 新增专项债务限额. */
    NEW_LIMIT_SPECIAL,
    /** 年初余额 of debt, by place. */
    OPENING,
    /** 发行额 of debt, by place. */
    ISSUED,
    /** 还本额 of debt, by place. */
    REPAID,
    /** 付息额 of debt, by place. */
    INTEREST,
    /** 年末余额 of debt, by place. */
    CLOSING,
    /** One transfer item, insurance or bond class among others. */
    ITEM,
    /** One place among others. */
    REGION,
    /** None of these: the column is known by its printed heading only. */
    NONE;

    /** The word in the output, blank for none. */
    public String id() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a rate in per cent, not an amount of money. */
    public boolean isPercent() {
        return switch (this) {
            case CHANGE_PCT, PCT_OF_BUDGET, PCT_OF_ADJUSTED, PCT_OF_PRIOR, PCT_OF_PRIOR_BUDGET, CHANGE_BUDGET_PCT ->
                true;
            default -> false;
        };
    }

    /** The measure of that word. */
    public static Optional<Measure> of(String id) {
        return Stream.of(values()).filter(m -> m.id().equals(id)).findFirst();
    }
}
