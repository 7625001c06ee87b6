package io.github.yusuan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.LabelLook;
import io.github.yusuan.model.Side;
import org.junit.jupiter.api.Test;

/** Lists in which a government's own money stands beside transfers, balances and debt. */
class GovernmentOrderTest {
    private static final LabelLook CENTRED = new LabelLook(160, false, true);
    private final TreeDrawing tree = new TreeDrawing();

    private void row(String name, int indent, int wan) {
        tree.row("", name, indent == 0 ? CENTRED : LabelLook.at(indent), Side.NONE, wan);
    }

    private void plain(String name, int wan) {
        tree.row("", name, LabelLook.UNKNOWN, Side.NONE, wan);
    }

    @Test
    void aHeadInTheMiddleEndsWhereTransfersBegin() {
        row("一般公共预算收入合计", 0, 90);
        row("税收收入", 100, 60);
        row("增值税", 110, 40);
        row("契税", 110, 20);
        row("非税收入", 100, 30);
        row("上级补助收入", 100, 25);
        row("其中：返还性收入", 110, 5);
        row("结算补助", 140, 20);
        row("上年结转", 100, 7);
        row("收入总计", 0, 122);

        assertThat(tree.branches())
                .containsExactly("一般公共预算收入合计 = 税收收入 + 非税收入", "税收收入 = 增值税 + 契税", "收入总计 = 一般公共预算收入合计 + 上级补助收入 + 上年结转");
    }

    @Test
    void ownProfitsAreSummedBelowThem() {
        row("利润收入", 100, 16);
        row("投资服务企业利润收入", 110, 8);
        row("建筑施工企业利润收入", 110, 8);
        row("股利、股息收入", 100, 7);
        row("国有参股公司股利、股息收入", 110, 7);
        row("其他国有资本经营预算收入", 100, 4);
        row("国有资本经营收入合计", 100, 27);
        row("转移性收入", 100, 3);
        row("上年结转", 100, 2);
        row("收入总计", 100, 32);

        assertThat(tree.branches())
                .containsExactlyInAnyOrder(
                        "利润收入 = 投资服务企业利润收入 + 建筑施工企业利润收入",
                        "股利、股息收入 = 国有参股公司股利、股息收入",
                        "国有资本经营收入合计 = 利润收入 + 股利、股息收入 + 其他国有资本经营预算收入",
                        "收入总计 = 国有资本经营收入合计 + 转移性收入 + 上年结转");
    }

    @Test
    void aSumWithoutNumberHeadsTheNumberedRowsAboveIt() {
        row("一、利润收入", 100, 16);
        row("投资服务企业利润收入", 110, 8);
        row("建筑施工企业利润收入", 110, 8);
        row("二、清算收入", 100, 4);
        row("三、其他国有资本经营预算收入", 100, 7);
        row("国有资本经营收入合计", 100, 27);
        row("转移性收入", 100, 3);
        row("上年结转", 100, 2);
        row("收入总计", 100, 32);

        assertThat(tree.branches())
                .containsExactlyInAnyOrder(
                        "一、利润收入 = 投资服务企业利润收入 + 建筑施工企业利润收入",
                        "国有资本经营收入合计 = 一、利润收入 + 二、清算收入 + 三、其他国有资本经营预算收入",
                        "收入总计 = 国有资本经营收入合计 + 转移性收入 + 上年结转");
    }

    @Test
    void transfersHeadTheirKindsWhereNoIndentTells() {
        plain("一般公共服务支出", 40);
        plain("教育支出", 20);
        plain("一般公共预算支出合计", 60);
        plain("转移性支出", 30);
        plain("上解支出", 12);
        plain("补助下级支出", 8);
        plain("年终结转", 10);
        plain("债务还本支出", 5);
        plain("支出总计", 95);

        assertThat(tree.branches())
                .containsExactlyInAnyOrder(
                        "一般公共预算支出合计 = 一般公共服务支出 + 教育支出",
                        "转移性支出 = 上解支出 + 补助下级支出 + 年终结转",
                        "支出总计 = 一般公共预算支出合计 + 转移性支出 + 债务还本支出");
    }

    @Test
    void classesHeadTheirItemsWhereNoIndentTells() {
        plain("社会保障和就业支出", 9);
        plain("大中型水库移民后期扶持基金支出", 9);
        plain("城乡社区支出", 50);
        plain("国有土地使用权出让收入安排的支出", 40);
        plain("污水处理费安排的支出", 10);
        plain("其他支出", 4);
        plain("彩票公益金安排的支出", 4);
        plain("合计", 63);

        assertThat(tree.branches())
                .containsExactlyInAnyOrder(
                        "社会保障和就业支出 = 大中型水库移民后期扶持基金支出",
                        "城乡社区支出 = 国有土地使用权出让收入安排的支出 + 污水处理费安排的支出",
                        "其他支出 = 彩票公益金安排的支出",
                        "合计 = 社会保障和就业支出 + 城乡社区支出 + 其他支出");
    }

    @Test
    void itemsOfTheSameNameStandUnderTheGroupsOfAClassWhereNoIndentTells() {
        plain("公共安全支出", 30);
        plain("公安", 20);
        plain("行政运行", 15);
        plain("信息化建设", 5);
        plain("司法", 10);
        plain("行政运行", 10);
        plain("教育支出", 12);
        plain("普通教育", 12);
        plain("信息化建设", 12);
        plain("支出合计", 42);

        assertThat(tree.branches())
                .containsExactlyInAnyOrder(
                        "公共安全支出 = 公安 + 司法",
                        "公安 = 行政运行 + 信息化建设",
                        "司法 = 行政运行",
                        "教育支出 = 普通教育",
                        "普通教育 = 信息化建设",
                        "支出合计 = 公共安全支出 + 教育支出");
    }

    @Test
    void whatFollowsOfWhichIsNoItemWhereTheTotalDoesNotHoldIt() {
        plain("社会保险基金收入合计", 100);
        plain("企业职工基本养老保险基金收入", 60);
        plain("其中：保险费收入", 20);
        plain("财政补贴收入", 10);
        plain("利息收入", 5);
        plain("失业保险基金收入", 40);
        plain("其中：保险费收入", 20);
        plain("财政补贴收入", 10);
        plain("利息收入", 5);

        assertThat(tree.branches()).containsExactly("社会保险基金收入合计 = 企业职工基本养老保险基金收入 + 失业保险基金收入");
    }

    @Test
    void taxesAndOtherRevenueHeadTheirKindsWhereNoIndentTells() {
        plain("税收收入", 60);
        plain("增值税", 40);
        plain("契税", 20);
        plain("非税收入", 30);
        plain("罚没收入", 30);
        plain("一般公共预算收入合计", 90);
        plain("上级补助收入", 25);
        plain("收入总计", 115);

        assertThat(tree.branches())
                .containsExactly(
                        "税收收入 = 增值税 + 契税", "非税收入 = 罚没收入", "一般公共预算收入合计 = 税收收入 + 非税收入", "收入总计 = 一般公共预算收入合计 + 上级补助收入");
    }

    @Test
    void theGrantFromAboveHeadsItsKindsWhereTheAmountsBearItOut() {
        plain("一、共享收入", 60);
        plain("二、固定收入", 30);
        plain("区级财政收入合计", 90);
        plain("上级补助收入", 25);
        plain("税收返还及转移支付补助", 20);
        plain("上级追加补助", 5);
        plain("上年结转结余", 4);
        plain("收入总计", 119);

        assertThat(tree.branches())
                .containsExactly(
                        "区级财政收入合计 = 一、共享收入 + 二、固定收入",
                        "上级补助收入 = 税收返还及转移支付补助 + 上级追加补助",
                        "收入总计 = 区级财政收入合计 + 上级补助收入 + 上年结转结余");
    }

    @Test
    void grantsBesideEachOtherAreNoPartsOfTheFirst() {
        plain("一般公共预算收入", 90);
        plain("上级补助收入", 25);
        plain("专项转移支付收入", 20);
        plain("收入总计", 135);

        assertThat(tree.branches()).containsExactly("收入总计 = 一般公共预算收入 + 上级补助收入 + 专项转移支付收入");
    }

    @Test
    void whatIsToldBesidesIsNoPartOfTheTotalAboveIt() {
        plain("一、税收收入", 60);
        plain("二、非税收入", 30);
        plain("收入总计", 90);
        plain("另外：再融资一般债券收入", 11);

        assertThat(tree.branches()).containsExactly("收入总计 = 一、税收收入 + 二、非税收入");
    }

    @Test
    void theOwnRevenueBelowItsTotalIsAnItemOfIt() {
        tree.row("", "收入总计", CENTRED, Side.REVENUE, 90);
        tree.row("", "本年收入", LabelLook.at(100), Side.REVENUE, 60);
        tree.row("", "转移性收入", LabelLook.at(100), Side.REVENUE, 30);
        tree.row("", "上级补助收入", LabelLook.at(110), Side.REVENUE, 30);

        assertThat(tree.branches()).containsExactly("转移性收入 = 上级补助收入", "收入总计 = 本年收入 + 转移性收入");
    }

    @Test
    void aLineBesideNumberedOnesIsDividedByTheNumbersBelowIt() {
        plain("一、教育支出", 60);
        plain("二、其他支出", 30);
        plain("本级支出合计", 90);
        plain("转移性支出", 40);
        plain("（一）补助下级支出", 25);
        plain("（二）债务还本支出", 15);
        plain("支出总计", 130);

        assertThat(tree.branches()).contains("转移性支出 = （一）补助下级支出 + （二）债务还本支出");
    }

    @Test
    void whatIsTakenAwayIsNoPartOfTheTotal() {
        plain("一般公共预算支出", 60);
        plain("年终结余", 30);
        plain("减:结转下年的支出", 30);
        plain("支出总计", 90);

        assertThat(tree.branches()).containsExactly("支出总计 = 一般公共预算支出 + 年终结余");
    }

    @Test
    void indentsTellWhereCodesDoNotAddUp() {
        tree.row("110", "上级补助收入", LabelLook.at(100), Side.NONE, 40);
        tree.row("11001", "返还性收入", LabelLook.at(110), Side.NONE, 40);
        tree.row("11008", "上年结余收入", LabelLook.at(100), Side.NONE, 7);
        tree.row("", "调入资金", LabelLook.at(100), Side.NONE, 3);
        tree.row("", "收入总计", CENTRED, Side.NONE, 50);

        assertThat(tree.branches()).containsExactly("上级补助收入 = 返还性收入", "收入总计 = 上级补助收入 + 上年结余收入 + 调入资金");
    }

    @Test
    void numbersSayWhatHeadsWhatWhereSomeNamesAreRepeatedToo() {
        plain("一、返还性支出", 100);
        plain("所得税基数返还", 60);
        plain("增值税基数返还", 40);
        plain("二、一般性转移支付支出", 50);
        plain("公共安全转移支付支出", 30);
        plain("其中：法律服务经费", 5);
        plain("春运补助经费", 7);
        plain("辅警补助经费", 7);
        plain("农林水转移支付支出", 20);
        plain("防汛经费", 7);
        plain("辅警补助经费", 7);

        assertThat(tree.branches()).contains("一、返还性支出 = 所得税基数返还 + 增值税基数返还");
    }

    @Test
    void partsOfACityStandBesideTheOneThatIsCalledAPart() {
        row("合计", 0, 90);
        row("郑州市", 100, 60);
        row("其中：市本级", 110, 25);
        row("巩义市", 120, 35);
        row("开封市", 100, 30);

        assertThat(tree.branches()).containsExactly("合计 = 郑州市 + 开封市");
    }

    @Test
    void aCityIsTheWholeOfThePlacesUpToTheNextOneWhereNoIndentTells() {
        plain("合计", 90);
        plain("郑州市", 60);
        plain("其中：市本级及市辖区", 25);
        plain("巩义市", 35);
        plain("开封市", 30);
        plain("其中：市本级", 20);
        plain("杞县", 10);

        assertThat(tree.branches()).containsExactly("合计 = 郑州市 + 开封市");
    }

    private void coded(String code, String name, int wan) {
        tree.row(code, name, LabelLook.UNKNOWN, Side.NONE, wan);
    }

    /** What goes below has no code among coded rows: it heads its kinds, and what they stand under heads it. */
    @Test
    void whatGoesBelowHeadsItsKindsAmongCodes() {
        coded("201", "一般公共服务支出", 40);
        coded("20101", "人大事务", 40);
        coded("230", "转移性支出", 57);
        coded("", "补助下级支出", 30);
        coded("23001", "返还性支出", 10);
        coded("23002", "一般性转移支付", 15);
        coded("23003", "专项转移支付支出", 5);
        coded("23006", "上解上级支出", 4);
        coded("231", "债务还本支出", 7);
        coded("23103", "地方政府一般债务还本支出", 7);
        coded("23011", "债务转贷支出", 16);
        coded("", "支出总计", 97);

        assertThat(tree.branches())
                .containsExactlyInAnyOrder(
                        "一般公共服务支出 = 人大事务",
                        "转移性支出 = 补助下级支出 + 上解上级支出 + 债务还本支出 + 债务转贷支出",
                        "补助下级支出 = 返还性支出 + 一般性转移支付 + 专项转移支付支出",
                        "债务还本支出 = 地方政府一般债务还本支出",
                        "支出总计 = 一般公共服务支出 + 转移性支出");
    }
}
