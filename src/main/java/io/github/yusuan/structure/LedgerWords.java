package io.github.yusuan.structure;

import io.github.yusuan.words.SumLabel;
import io.github.yusuan.words.Wordings;
import java.util.regex.Pattern;

/** The words by which tables name their sums and sources. */
public final class LedgerWords {
    /** 本年收入合计, 当年支出小计. */
    static final Pattern CURRENT = Wordings.pattern(LedgerWords.class, "CURRENT");

    /** 收入总计, 支出合计, 总计, 本部门合计. */
    static final Pattern GRAND = Wordings.pattern(LedgerWords.class, "GRAND");

    /** 上年结转结余, 结转下年, 使用非财政拨款结余. */
    static final Pattern BALANCE = Wordings.pattern(LedgerWords.class, "BALANCE");

    /** 另外：再融资债券收入, 附：债务限额: what is told besides. */
    static final Pattern BESIDES = Wordings.pattern(LedgerWords.class, "BESIDES");

    /** 一般公共预算拨款结转: one fund of what stands above it. */
    static final Pattern OF_A_FUND = Wordings.pattern(LedgerWords.class, "OF_A_FUND");

    /** 财政拨款（补助）, above its funds. */
    static final Pattern FISCAL = Wordings.pattern(LedgerWords.class, "FISCAL");

    /** 一般公共预算拨款收入. */
    public static final Pattern GENERAL_PUBLIC = Wordings.pattern(LedgerWords.class, "GENERAL_PUBLIC");

    /** 政府性基金预算拨款. */
    public static final Pattern GOVERNMENT_FUND = Wordings.pattern(LedgerWords.class, "GOVERNMENT_FUND");

    /** 国有资本经营预算拨款. */
    public static final Pattern STATE_CAPITAL = Wordings.pattern(LedgerWords.class, "STATE_CAPITAL");

    /** 基本支出, where the expenditure side is split by use. */
    public static final Pattern BASIC = Wordings.pattern(LedgerWords.class, "BASIC");

    /** 项目支出, where the expenditure side is split by use. */
    public static final Pattern PROJECT = Wordings.pattern(LedgerWords.class, "PROJECT");

    private LedgerWords() {}

    /** Whether the row sums a whole table or side: 合计, 本年收入合计, 总计. */
    static boolean isTotal(Row row) {
        return !row.isCoded()
                && !row.numbering().isNumbered()
                && (GRAND.matcher(row.name()).matches()
                        || CURRENT.matcher(row.name()).matches());
    }

    /** Whether the row sums what stands before it though it has a number of its own: 九、本年收入合计. */
    static boolean isNumberedTotal(Row row) {
        String text = row.numbering().text();
        return row.numbering().isNumbered()
                && !row.cells().isEmpty()
                && CURRENT.matcher(text).matches()
                && SumLabel.isSum(text);
    }

    /** Whether the row is called the sum of some rows: 小计, 人员经费合计, 某中心小计. */
    static boolean isSubtotal(Row row) {
        return !row.isCoded() && SumLabel.isOfAmounts(row.name());
    }
}
