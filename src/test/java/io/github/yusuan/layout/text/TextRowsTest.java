package io.github.yusuan.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.page.Grid;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in texts as they are copied from the web; each row as {@code cell¦cell}. */
class TextRowsTest {

    private static List<String> rows(String text) {
        return TextRows.of(text).stream()
                .filter(TextRow::isRow)
                .map(row -> row.cells().stream().map(String::strip).collect(Collectors.joining("¦")))
                .toList();
    }

    @Test
    void readsATableOfMarkdown() {
        assertThat(rows("""
                ## 收入总表

                | 科目 | **合计** | 备注 |
                |:---|---:|---|
                | 税收<br>收入 | 1,200.50 | a\\|b |
                | 非税收入 |  |  |
                """)).containsExactly("科目¦合计¦备注", "税收 收入¦1,200.50¦a|b", "非税收入¦¦");
    }

    @Test
    void readsBarsWithoutAFrame() {
        assertThat(rows("科目 | 合计 | 结转\n---|---|---\n税收 | 12 | 3\n")).containsExactly("科目¦合计¦结转", "税收¦12¦3");
    }

    @Test
    void keepsBlankCellsAtTheEndsOfRowsThatNoBarsFrame() {
        assertThat(rows("编码|科目|合计||\n|||基本|项目\n|合计|5.00|2.00|3.00\n205|教育|5.00||\n"))
                .containsExactly("编码¦科目¦合计¦¦", "¦¦¦基本¦项目", "¦合计¦5.00¦2.00¦3.00", "205¦教育¦5.00¦¦");
    }

    @Test
    void readsRowsThatLeaveOutABarOfTheFrame() {
        assertThat(rows("| 科目 | 合计 | 结转 |\n|---|---|---|\n| 税收 | 12 | 3\n规费 | 5 | 4 |\n"))
                .containsExactly("科目¦合计¦结转", "税收¦12¦3", "规费¦5¦4");
    }

    @Test
    void readsTwoColumnsThatOneBarParts() {
        assertThat(rows("项目|金额\n合计|5.00\n公务接待费|5.00\n注：无\n")).containsExactly("项目¦金额", "合计¦5.00", "公务接待费¦5.00");
    }

    @Test
    @Timeout(5)
    void takesALineOfBarsByItselfForText() {
        assertThat(TextRows.of("首页|政务|公开\n单位：万元\n")).noneMatch(TextRow::isRow).hasSize(3);
        assertThat(rows("甲 | 乙\n丙 | 丁\n戊 | 己\n")).isEmpty();
    }

    @Test
    void readsATableDrawnOfCharacters() {
        assertThat(rows("""
                ┌──────┬──────┐
                │科目　│合计　│
                ├──────┼──────┤
                │税收　│12.00 │
                └──────┴──────┘
                """)).containsExactly("科目¦合计", "税收¦12.00");
    }

    @Test
    void keepsTheBlanksThatIndentALabelAsItsLeftEdge() {
        Grid grid = (Grid)
                TabbedText.read("科目\t合计\n教育支出\t3.0\n　普通教育\t3.0\n").blocks().get(0);

        assertShowsLevels(grid);
        assertShowsLevels(
                (Grid) TabbedText.read("科目|合计\n教育支出|3.0\n　普通教育|3.0\n").blocks().get(0));
        assertShowsLevels((Grid) TabbedText.read("| 科目 | 合计 |\n| 教育支出 | 3.0 |\n| 　普通教育 | 3.0 |\n")
                .blocks()
                .get(0));
    }

    private static void assertShowsLevels(Grid grid) {
        assertThat(grid.cellsOfRow(2).get(0).textLeft()
                        - grid.cellsOfRow(1).get(0).textLeft())
                .isEqualTo(10);
        assertThat(grid.cellsOfRow(1).get(0).textLeft()).isPositive();
    }

    @Test
    void takesOneBarForNoTable() {
        assertThat(rows("首页 | 财政\n单位：万元\n")).isEmpty();
    }

    @Test
    void readsColumnsThatBlanksAlign() {
        assertThat(rows("""
                支出总表
                                            单位：万元
                科目编码  科目名称          合计    基本支出    项目支出
                201       一般公共服务    100.00       60.00       40.00
                20101     　人大事务       40.00                   40.00
                205       教育             7.50        7.50
                """))
                .containsExactly(
                        "科目编码¦科目名称¦合计¦基本支出¦项目支出",
                        "201¦一般公共服务¦100.00¦60.00¦40.00",
                        "20101¦人大事务¦40.00¦¦40.00",
                        "205¦教育¦7.50¦7.50¦");
    }

    @Test
    void readsColumnsThatFullWidthBlanksAlign() {
        assertThat(rows("科目　　　　合计　　项目\n教育支出　　１２．０　３．０\n科技支出　　　　　　　４．０\n其他支出　　　９．０　９．０\n"))
                .containsExactly("科目¦合计¦项目", "教育支出¦１２．０¦３．０", "科技支出¦¦４．０", "其他支出¦９．０¦９．０");
    }

    @Test
    void keepsAHeadingOverAColumnOfBlanks() {
        assertThat(rows("""
                项目        合计    基金    其他
                教育支出    5.00            1.00
                科技支出    4.00            2.00
                其他支出    3.00
                """)).containsExactly("项目¦合计¦基金¦其他", "教育支出¦5.00¦¦1.00", "科技支出¦4.00¦¦2.00", "其他支出¦3.00¦¦");
    }

    /** The longest amount of a column leaves one blank before the words of the next one. */
    @Test
    void endsAnAmountAtAnyBlank() {
        assertThat(rows("""
                收入                       支出
                一、拨款收入       180.72 一、公共服务支出     109.13
                二、基金收入        20.00 二、教育支出          91.59
                本年收入合计       200.72 本年支出合计         200.72
                """))
                .containsExactly(
                        "收入¦¦支出¦",
                        "一、拨款收入¦180.72¦一、公共服务支出¦109.13",
                        "二、基金收入¦20.00¦二、教育支出¦91.59",
                        "本年收入合计¦200.72¦本年支出合计¦200.72");
    }

    @Test
    void putsNoFigureIntoAColumnWhereBlanksDoNotAlignThem() {
        assertThat(rows("""
                科目  合计  基本支出  项目支出
                一般公共服务  100.00  60.00  40.00
                人大事务  40.00  40.00
                教育  7.50  7.50
                """)).isEmpty();
    }

    @Test
    void takesALineOfProseForNoRow() {
        assertThat(rows("收入合计100万元，其中：\n一、税收  60万元；\n二、非税收入  40万元。\n")).isEmpty();
    }

    @Test
    void readsOneCellALine() {
        String text = """
                支出总表
                单位：万元
                科目编码
                科目名称
                合计
                基本支出
                201
                一般公共服务
                100.00
                60.00
                20101
                人大事务
                40.00

                205
                教育
                7.50
                7.50
                """;
        assertThat(rows(text))
                .containsExactly(
                        "科目编码¦科目名称¦合计¦基本支出", "201¦一般公共服务¦100.00¦60.00", "20101¦人大事务¦40.00¦", "205¦教育¦7.50¦7.50");
    }

    @Test
    void readsOneCellALineWithABlankLineBehindEach() {
        String cells = "项目\n金额\n教育支出\n5.00\n科技支出\n4.00\n其他支出\n3.00";
        assertThat(rows("单位：万元\n" + cells).size()).isEqualTo(4);
        assertThat(rows("单位：万元\n\n" + cells.replace("\n", "\n\n") + "\n"))
                .containsExactly("项目¦金额", "教育支出¦5.00", "科技支出¦4.00", "其他支出¦3.00");
    }

    @Test
    void readsRowsThatBlankLinesPart() {
        assertThat(rows("项目\n合计\n项目支出\n\n教育支出\n5.00\n1.00\n\n科技支出\n4.00\n2.00\n\n其他支出\n3.00\n3.00\n"))
                .containsExactly("项目¦合计¦项目支出", "教育支出¦5.00¦1.00", "科技支出¦4.00¦2.00", "其他支出¦3.00¦3.00");
    }

    @Test
    void readsTwoSidesWithTheirGroupsAbove() {
        assertThat(rows("""
                        单位：万元
                        收入
                        支出
                        项目
                        预算数
                        项目
                        预算数
                        一、拨款
                        9.00
                        一、教育
                        5.00
                        二、事业

                        二、科技
                        4.00
                        合计
                        9.00
                        合计
                        9.00
                        """))
                .containsExactly(
                        "收入¦¦支出¦", "项目¦预算数¦项目¦预算数", "一、拨款¦9.00¦一、教育¦5.00", "二、事业¦¦二、科技¦4.00", "合计¦9.00¦合计¦9.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：万元\n科目\n合计\n基本\n教育\n7.50\n7.50\n人大\n40.00\n其他\n9.00\n9.00\n外交\n1.00\n1.00\n国防\n2.00\n2.00\n",
                "单位：万元\n科目\n支出\n合计\n基本\n教育\n7.50\n7.50\n人大\n4.00\n1.00\n其他\n9.00\n9.00\n外交\n1.00\n1.00\n"
            })
    void readsNoTableOfCellsOfWhichOneIsMissingOrTheHeadIsMerged(String text) {
        assertThat(rows(text)).isEmpty();
    }
}
