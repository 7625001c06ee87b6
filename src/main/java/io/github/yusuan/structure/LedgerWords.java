package io.github.yusuan.structure;

import io.github.yusuan.words.SumLabel;
import java.util.regex.Pattern;

/** The words by which tables name their sums and sources. */
public final class LedgerWords {
    /** What may stand behind the word of a sum: 总计：. */
    private static final String END = "[:：]?";

    /** 本年收入合计, 当年支出小计. */
    static final Pattern CURRENT = Pattern.compile("(本年|当年)(收入|支出)(预算|决算)?(合计|小计|总计)?" + END);

    /** 收入总计, 支出合计, 总计, 本部门合计. */
    static final Pattern GRAND = Pattern.compile("(本?(部门|单位))?(收入|支出|收支)?(预算|决算)?(总计|合计|总额|共计)" + END);

    /** 上年结转结余, 结转下年, 使用非财政拨款结余. */
    static final Pattern BALANCE = Pattern.compile("结转|结余|弥补收支差额|事业基金|动用");

    /** 另外：再融资债券收入, 附：债务限额: what is told besides. */
    static final Pattern BESIDES = Pattern.compile("^(另外|附|注)[:：]");

    /** 一般公共预算拨款结转: one fund of what stands above it. */
    static final Pattern OF_A_FUND = Pattern.compile("^(一般公共预算|政府性基金|国有资本|非?财政拨款|(财政)?专户|(单位|其他)资金)");

    /** 财政拨款（补助）, above its funds. */
    static final Pattern FISCAL = Pattern.compile("^财政拨款");

    /** 一般公共预算拨款收入. */
    public static final Pattern GENERAL_PUBLIC = Pattern.compile("一般公共预算(财政)?(拨款)?(收入|资金)?");

    /** 政府性基金预算拨款. */
    public static final Pattern GOVERNMENT_FUND = Pattern.compile("政府性基金(预算)?(财政)?(拨款)?(收入|资金)?");

    /** 国有资本经营预算拨款. */
    public static final Pattern STATE_CAPITAL = Pattern.compile("国有资本(经营)?(预算)?(财政)?(拨款)?(收入|资金)?");

    /** 基本支出, where the expenditure side is split by use. */
    public static final Pattern BASIC = Pattern.compile("基本支出");

    /** 项目支出, where the expenditure side is split by use. */
    public static final Pattern PROJECT = Pattern.compile("项目支出");

    private LedgerWords() {}

    /** Whether the row sums a whole table or side: 合计, 本年收入合计, 总计. */
    static boolean isTotal(Row row) {
        return !row.isCoded()
                && !row.numbering().isNumbered()
                && (GRAND.matcher(row.name()).matches()
                        || CURRENT.matcher(row.name()).matches());
    }

    /** Whether the row is called the sum of some rows: 小计, 人员经费合计, 某中心小计. */
    static boolean isSubtotal(Row row) {
        return !row.isCoded() && SumLabel.isOfAmounts(row.name());
    }
}
