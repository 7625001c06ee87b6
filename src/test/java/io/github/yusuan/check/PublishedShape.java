package io.github.yusuan.check;

import io.github.yusuan.model.Phase;

/** Shapes of tables that published documents have; amounts are invented. In each, every amount is a term of a sum. */
enum PublishedShape {
    /** Levels that only the numbers show, four deep. */
    LEVELS_BY_ORDINAL("""
            # expenditure
             | | 合计 | total 90.00
             | | 一、教育支出 | total 60.00
             | | （一）普通教育 | total 50.00
             | | 1.小学教育 | total 30.00
             | | （1）乡镇小学 | total 12.00
             | | （2）县城小学 | total 18.00
             | | 2.初中教育 | total 20.00
             | | （二）职业教育 | total 10.00
             | | 二、科学技术支出 | total 30.00
            """),
    /** Levels that only the indents show, three deep. */
    LEVELS_BY_INDENT("""
            # expenditure
             | | 合计{90} | total 90.00
             | | 教育支出{50} | total 60.00
             | | 普通教育{60} | total 50.00
             | | 小学教育{70} | total 30.00
             | | 初中教育{70} | total 20.00
             | | 职业教育{60} | total 10.00
             | | 科学技术支出{50} | total 30.00
            """),
    /** Levels that only the weight of the type shows. */
    LEVELS_BY_WEIGHT("""
            # expenditure
             | | 合计{50,bold} | total 90.00
             | | 教育支出{50,bold} | total 60.00
             | | 小学教育{50} | total 40.00
             | | 初中教育{50} | total 20.00
             | | 科学技术支出{50,bold} | total 30.00
             | | 应用研究{50} | total 30.00
            """),
    /** Classes of the economic classification without codes. */
    LEVELS_BY_NAME("""
            # basic-expenditure
             | | 合计 | total 80.00, personnel 60.00, public_use 20.00
             | | 工资福利支出 | total 50.00, personnel 50.00
             | | 基本工资 | total 30.00, personnel 30.00
             | | 津贴补贴 | total 20.00, personnel 20.00
             | | 商品和服务支出 | total 20.00, public_use 20.00
             | | 办公费 | total 20.00, public_use 20.00
             | | 对个人和家庭的补助 | total 10.00, personnel 10.00
             | | 退休费 | total 10.00, personnel 10.00
            """),
    SOURCES_AS_COLUMNS("""
            # expenditure
             | | 合计 | total 70.00, general_public 60.00, government_fund 8.00, special_account 2.00
             | | 民政局 | total 40.00, general_public 30.00, government_fund 8.00, special_account 2.00
             | | 福利院 | total 30.00, general_public 30.00
            """),
    /** 单位资金 above its kinds, 财政拨款 above its funds: each level counts once. */
    SOURCES_WITH_SUMS_BETWEEN("""
            # expenditure
             | | 合计 | total 70.00, fiscal_appropriation 60.00, general_public 50.00, government_fund 10.00, \
            unit_funds:单位资金/小计 10.00, business:单位资金/事业收入 7.00, other:单位资金/其他收入 3.00
             | 205 | 教育支出 | total 70.00, fiscal_appropriation 60.00, general_public 50.00, government_fund 10.00, \
            unit_funds:单位资金/小计 10.00, business:单位资金/事业收入 7.00, other:单位资金/其他收入 3.00
            """),
    /** 单位资金 is one column beside 事业收入 and others, not their sum. */
    UNIT_FUNDS_BESIDE_THEIR_KINDS("""
            # revenue
             | | 合计 | total 100.00, fiscal_appropriation 60.00, business 20.00, operating 10.00, other 6.00, \
            unit_funds 4.00
             | 201 | 一般公共服务支出 | total 100.00, fiscal_appropriation 60.00, business 20.00, operating 10.00, \
            other 6.00, unit_funds 4.00
            """),
    YEAR_AND_CARRY_OVER("""
            # expenditure
             | | 合计 | total 70.00, current_year 65.00, carry_over 5.00
             | 205 | 教育支出 | total 70.00, current_year 65.00, carry_over 5.00
            """),
    /** 本年收入 and 上年结转, each with its funds. */
    YEAR_AND_CARRY_OVER_WITH_PARTS("""
            # revenue
             | | 合计 | total 77.00, current_year:本年收入/小计 70.00, general_public:本年收入/一般公共预算 60.00, \
            business:本年收入/事业收入 10.00, carry_over:上年结转/小计 7.00, general_public:上年结转/一般公共预算 4.00, \
            :上年结转/单位资金 3.00
             | | 民政局 | total 40.00, current_year:本年收入/小计 35.00, general_public:本年收入/一般公共预算 30.00, \
            business:本年收入/事业收入 5.00, carry_over:上年结转/小计 5.00, general_public:上年结转/一般公共预算 3.00, \
            :上年结转/单位资金 2.00
             | | 福利院 | total 37.00, current_year:本年收入/小计 35.00, general_public:本年收入/一般公共预算 30.00, \
            business:本年收入/事业收入 5.00, carry_over:上年结转/小计 2.00, general_public:上年结转/一般公共预算 1.00, \
            :上年结转/单位资金 1.00
            """),
    /** 教育收费 and 其他专户收入 are both money of special accounts. */
    TWO_COLUMNS_OF_ONE_MEASURE("""
            # revenue
             | | 合计 | total 73.00, general_public 60.00, special_account:财政专户/教育收费 10.00, \
            special_account:财政专户/其他专户收入 3.00
             | | 文化局 | total 40.00, general_public 35.00, special_account:财政专户/教育收费 4.00, \
            special_account:财政专户/其他专户收入 1.00
             | | 图书馆 | total 33.00, general_public 25.00, special_account:财政专户/教育收费 6.00, \
            special_account:财政专户/其他专户收入 2.00
            """),
    /** Two blocks of one table, side by side, each with its own total. */
    BLOCKS_SIDE_BY_SIDE("""
            # basic-expenditure
             | 301 | 工资福利支出 | total 50.00
            @1 | 302 | 商品和服务支出 | total 20.00
             | 30101 | 基本工资 | total 30.00
            @1 | 30201 | 办公费 | total 12.00
             | 30102 | 津贴补贴 | total 20.00
            @1 | 30211 | 差旅费 | total 8.00
             | | 人员经费合计 | total 50.00
            @1 | | 公用经费合计 | total 20.00
            """),
    /** The expenditure of one side by function and by use, balances below each. */
    TWO_BLOCKS_OF_EXPENDITURE("""
            # revenue-expenditure
            revenue | | 一、财政拨款收入 | total 80.00
            expenditure@1 | | 一、教育支出 | total 60.00
            expenditure@2 | | 一、基本支出 | total 50.00
            revenue | | 二、事业收入 | total 10.00
            expenditure@1 | | 二、卫生健康支出 | total 20.00
            expenditure@2 | | 二、项目支出 | total 30.00
            revenue | | 本年收入合计 | total 90.00
            expenditure@1 | | 本年支出合计 | total 80.00
            expenditure@2 | | 本年支出合计 | total 80.00
            revenue | | 上年结转 | total 5.00
            expenditure@1 | | 结转下年 | total 15.00
            expenditure@2 | | 结转下年 | total 15.00
            revenue | | 收入总计 | total 95.00
            expenditure@1 | | 支出总计 | total 95.00
            expenditure@2 | | 支出总计 | total 95.00
            """),
    /** The department, then its units with their codes. */
    UNITS_IN_ONE_TABLE("""
            # expenditure
             | | 合计 | total 70.00
             | | 民政局 | total 70.00
             | | 民政局本级 | total 30.00
             | 208 | 社会保障和就业支出 | total 30.00
             | 20802 | 民政管理事务 | total 30.00
             | | 福利院 | total 40.00
             | 208 | 社会保障和就业支出 | total 40.00
             | 20810 | 社会福利 | total 40.00
            """),
    /** Units of which none is the department, though the second bears the name of the first. */
    UNITS_WITHOUT_THEIR_DEPARTMENT("""
            # expenditure
             | | 合计 | total 82.00
             | | 公安局 | total 58.00
             | | 公安局听泉分局 | total 7.00
             | | 看守所 | total 17.00
            """),
    /** The tables of the department, then those of a unit. */
    UNITS_ONE_AFTER_ANOTHER("""
            # revenue @民政局
             | | 合计 | total 70.00, general_public 60.00, other 10.00
             | 208 | 社会保障和就业支出 | total 70.00, general_public 60.00, other 10.00
            # expenditure @民政局
             | | 合计 | total 70.00, basic 50.00, project 20.00
             | 208 | 社会保障和就业支出 | total 70.00, basic 50.00, project 20.00
            # revenue @福利院
             | | 合计 | total 40.00, general_public 40.00
             | 208 | 社会保障和就业支出 | total 40.00, general_public 40.00
            # expenditure @福利院
             | | 合计 | total 40.00, basic 30.00, project 10.00
             | 208 | 社会保障和就业支出 | total 40.00, basic 30.00, project 10.00
            """),
    TWO_SIDED_FUND("""
            # government-fund
            revenue | | 一、政府性基金收入 | total 50.00
            revenue | | 1.国有土地使用权出让收入 | total 42.00
            revenue | | 2.彩票公益金收入 | total 8.00
            revenue | | 本年收入合计 | total 50.00
            revenue | | 上年结转 | total 8.00
            revenue | | 收入总计 | total 58.00
            expenditure | | 一、城乡社区支出 | total 38.00
            expenditure | | 二、其他支出 | total 8.00
            expenditure | | 本年支出合计 | total 46.00
            expenditure | | 结转下年 | total 12.00
            expenditure | | 支出总计 | total 58.00
            """),
    TWO_SIDED_CAPITAL("""
            # state-capital
            revenue | | 一、利润收入 | total 7.00
            revenue | | 二、股利、股息收入 | total 2.00
            revenue | | 收入合计 | total 9.00
            expenditure | 223 | 国有资本经营预算支出 | total 9.00
            expenditure | 22301 | 解决历史遗留问题及改革成本支出 | total 9.00
            expenditure | | 支出合计 | total 9.00
            """),
    /** Balances of every name on both sides, the carried over one by funds. */
    BALANCES(Phase.FINAL, """
            # revenue-expenditure
            revenue | | 一、一般公共预算财政拨款收入 | total 100.00
            revenue | | 二、事业收入 | total 20.00
            revenue | | 本年收入合计 | total 120.00
            revenue | | 使用非财政拨款结余 | total 3.00
            revenue | | 年初结转和结余 | total 7.00
            revenue | | 总计 | total 130.00
            expenditure | | 一、教育支出 | total 90.00
            expenditure | | 二、卫生健康支出 | total 28.00
            expenditure | | 本年支出合计 | total 118.00
            expenditure | | 结余分配 | total 4.00
            expenditure | | 年末结转和结余 | total 8.00
            expenditure | | 总计 | total 130.00
            """),
    /** 一、本年支出 is what 本年支出合计 is elsewhere; its parts are numbered in another way, balances like it. */
    CURRENT_TOTAL_WITH_ITS_PARTS("""
            # appropriation
            revenue | | 一、本年收入 | total 100.00
            revenue | | （一）一般公共预算拨款 | total 95.00
            revenue | | （二）政府性基金预算拨款 | total 5.00
            revenue | | 二、上年结转 | total 10.00
            revenue | | （一）一般公共预算拨款 | total 8.00
            revenue | | （二）政府性基金预算拨款 | total 2.00
            revenue | | 收入总计 | total 110.00
            expenditure | | 一、本年支出 | total 104.00
            expenditure | | （一）教育支出 | total 74.00
            expenditure | | （二）卫生健康支出 | total 30.00
            expenditure | | 二、结转下年 | total 6.00
            expenditure | | 支出总计 | total 110.00
            """),
    /** A table that begins again with its total sums the same money twice, as by unit and by code. */
    CUT_BY_A_REPEATED_TOTAL("""
            # expenditure
             | | 合计 | total 70.00
             | 205 | 教育支出 | total 30.00
             | 208 | 社会保障和就业支出 | total 40.00
             | | 合计 | total 70.00
             | 205 | 教育支出 | total 30.00
             | 208 | 社会保障和就业支出 | total 40.00
            """),
    /** A table whose second page prints the total of the whole again. */
    TOTAL_AGAIN_ON_THE_SECOND_PAGE("""
            # expenditure
             | | 合计 | total 70.00
             | 205 | 教育支出 | total 30.00
             | | 合计 | total 70.00
             | 208 | 社会保障和就业支出 | total 40.00
            """),
    /** What stands behind 本年收入合计 and is no balance is a part of 收入总计 all the same. */
    GRANTS_BELOW_THE_TOTAL_OF_THE_YEAR("""
            # revenue-expenditure
            revenue | | 一、财政拨款收入 | total 100.00
            revenue | | 二、事业收入 | total 20.00
            revenue | | 本年收入合计 | total 120.00
            revenue | | 上级补助收入 | total 6.00
            revenue | | 附属单位上缴收入 | total 2.00
            revenue | | 上年结转 | total 4.00
            revenue | | 收入总计 | total 132.00
            expenditure | | 一、教育支出 | total 125.00
            expenditure | | 本年支出合计 | total 125.00
            expenditure | | 对附属单位补助支出 | total 4.00
            expenditure | | 结转下年 | total 3.00
            expenditure | | 支出总计 | total 132.00
            """),
    SUBTOTALS_BELOW_THEIR_ROWS("""
            # expenditure
             | | 人员 | total 30.00
             | | 公用 | total 20.00
             | | 小计 | total 50.00
             | | 专项 | total 20.00
             | | 小计 | total 20.00
             | | 合计 | total 70.00
            """);

    @SuppressWarnings("ImmutableEnumChecker") // drawn once, and only read
    private final Ledger ledger;

    PublishedShape(String text) {
        this(Phase.BUDGET, text);
    }

    PublishedShape(Phase phase, String text) {
        this.ledger = Ledger.of(phase, text);
    }

    Ledger ledger() {
        return ledger;
    }
}
