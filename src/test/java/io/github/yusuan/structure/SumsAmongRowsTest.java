package io.github.yusuan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.LabelLook;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that stand among the rows, above or below what they sum, and what only looks like a part. */
class SumsAmongRowsTest {
    private static final List<String> NAMES = List.of(
            "合计", "全市合计", "县区小计", "市本级", "甲市", "其中：市本级", "乙县", "一、税收收入", "（一）增值税", "其中：契税", "二、非税收入", "本年收入合计",
            "年末滚存结余");
    private final TreeDrawing tree = new TreeDrawing();

    private void row(String name, int indent, int wan) {
        tree.row("", name, indent == 0 ? LabelLook.UNKNOWN : LabelLook.at(indent), Side.NONE, wan);
    }

    @Test
    void theFirstRowIsTheWholeOfItsOwnLevelAndOfTheLowerOnes() {
        row("全市合计", 0, 60);
        row("市本级", 0, 20);
        row("县区合计", 0, 40);
        row("甲县", 0, 25);
        row("乙区", 0, 15);

        assertThat(tree.branches()).containsExactlyInAnyOrder("全市合计 = 市本级 + 县区合计", "县区合计 = 甲县 + 乙区");
    }

    @Test
    void theLowerLevelsHaveASumBesideTheOwnOne() {
        row("合计", 0, 60);
        row("省级", 0, 20);
        row("各市小计", 0, 40);
        row("甲市", 0, 25);
        row("乙市", 0, 15);

        assertThat(tree.branches()).containsExactlyInAnyOrder("合计 = 省级 + 各市小计", "各市小计 = 甲市 + 乙市");
    }

    @Test
    void theLowerLevelsHaveASumThatNothingNamesSo() {
        row("合计", 0, 60);
        row("市级", 0, 20);
        row("区市", 0, 40);
        row("甲区", 0, 25);
        row("乙市", 0, 15);

        assertThat(tree.branches()).containsExactlyInAnyOrder("合计 = 市级 + 区市", "区市 = 甲区 + 乙市");
    }

    @Test
    void placesBesideTheOwnLevelAreNoPartsOfIt() {
        row("合计", 0, 60);
        row("市级", 0, 20);
        row("甲区", 0, 25);
        row("乙市", 0, 15);

        assertThat(tree.branches()).containsExactly("合计 = 市级 + 甲区 + 乙市");
    }

    @Test
    void aSumBelowTakesPlacesThatAreDividedThemselves() {
        row("甲市", 100, 30);
        row("市本级", 110, 10);
        row("一县", 110, 20);
        row("乙市", 100, 12);
        row("市本级", 110, 5);
        row("二县", 110, 7);
        row("市县合计", 100, 42);
        row("省级", 100, 8);
        row("总计", 100, 50);

        assertThat(tree.branches())
                .containsExactlyInAnyOrder("甲市 = 市本级 + 一县", "乙市 = 市本级 + 二县", "市县合计 = 甲市 + 乙市", "总计 = 市县合计 + 省级");
    }

    @Test
    void whatStandsBelowTheTextOfAPartIsAPartLikeItUnlessAmountsSayOtherwise() {
        row("基金收入", 100, 60);
        row("其中：保险费收入", 110, 30);
        row("财政补贴收入", 140, 20);
        row("利息收入", 140, 5);
        RowTree read = tree.tree();

        assertThat(read.rows().subList(1, 4))
                .allSatisfy(row -> assertThat(read.role(row)).isEqualTo(RowRole.OF_WHICH))
                .allSatisfy(row -> assertThat(read.parent(row).map(Row::name)).hasValue("基金收入"));
    }

    @Test
    void whatMakesUpThePartAboveItIsAPartOfThat() {
        row("基本支出", 100, 60);
        row("其中：人员经费", 110, 30);
        row("工资福利支出", 140, 22);
        row("对个人和家庭的补助", 140, 8);

        assertThat(tree.branches()).contains("其中：人员经费 = 工资福利支出 + 对个人和家庭的补助");
    }

    @Test
    void aBalanceBelowItsFlowIsNoPartOfIt() {
        row("一、养老保险基金本年收支结余", 100, 5);
        row("养老保险基金年末滚存结余", 120, 70);
        row("二、医疗保险基金本年收支结余", 100, -3);
        row("医疗保险基金年末滚存结余", 120, 9);
        RowTree read = tree.tree();

        assertThat(read.branches()).isEmpty();
        assertThat(read.role(read.rows().get(1))).isEqualTo(RowRole.MEMO);
    }

    @Test
    void aBalanceThatIsTheSumOfItsFundsKeepsThem() {
        row("一、上年结转", 100, 9);
        row("一般公共预算结转", 120, 5);
        row("政府性基金结转", 120, 4);
        row("二、本年收入", 100, 20);

        assertThat(tree.branches()).contains("一、上年结转 = 一般公共预算结转 + 政府性基金结转");
    }

    @Test
    void balancesOfNothingStayWhereTheyStand() {
        row("一、上年结转", 100, 0);
        row("一般公共预算结转", 120, 0);
        row("二、本年收入", 100, 20);
        RowTree read = tree.tree();

        assertThat(read.parent(read.rows().get(1)).map(Row::name)).hasValue("一、上年结转");
    }

    /** What was printed wrong stays a part, so that an identity can tell of it. */
    @Test
    void aBalanceThatIsMoreThanTheBalanceAboveItStaysItsPart() {
        row("一、上年结转", 100, 8);
        row("一般公共预算结转", 120, 9);
        row("二、本年收入", 100, 20);
        RowTree read = tree.tree();

        assertThat(read.parent(read.rows().get(1)).map(Row::name)).hasValue("一、上年结转");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noRowIsAPartOfItsOwnParts(long seed) {
        Random random = new Random(seed);
        for (int table = 0; table < 100; table++) {
            TreeDrawing drawn = new TreeDrawing();
            int rows = 2 + random.nextInt(9);
            for (int i = 0; i < rows; i++) {
                LabelLook look = LabelLook.at(100 + 10 * random.nextInt(3));
                drawn.row("", NAMES.get(random.nextInt(NAMES.size())), look, Side.NONE, random.nextInt(4));
            }
            RowTree read = drawn.tree();

            assertThat(read.rows())
                    .allSatisfy(row -> assertThat(stepsToTheTop(read, row)).isLessThan(rows));
        }
    }

    private static int stepsToTheTop(RowTree tree, Row from) {
        int steps = 0;
        Optional<Row> above = tree.parent(from);
        while (above.isPresent() && steps < tree.rows().size()) {
            steps++;
            above = tree.parent(above.get());
        }
        return steps;
    }
}
