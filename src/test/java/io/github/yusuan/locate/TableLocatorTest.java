package io.github.yusuan.locate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.Paragraph;
import io.github.yusuan.input.TableCell;
import io.github.yusuan.layout.InkDrawing;
import io.github.yusuan.layout.cells.CellLayout;
import io.github.yusuan.layout.text.TabbedText;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.model.Mark;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableLocatorTest {
    private static final String TABLE = """
            科目编码|科目名称|合计|基本支出|项目支出
            |合计|10.00|9.00|1.00
            201|一般公共服务支出|10.00|9.00|1.00
            """;

    /** At the foot of a page a title belongs to the table of the next one; other lines below it are no part of a caption. */
    @ParameterizedTest
    @CsvSource({"100, '', 政府性基金预算支出表", "680, '', ''", "100, 单位：万元, ''"})
    void takesATitleThatStandsBelowTheOnlyTableOfAPage(int y, String more, String title) {
        InkDrawing drawn = new InkDrawing()
                .net(List.of(100, 200, 300, 400), List.of(y, y + 20, y + 40))
                .line(y + 5, "110 科目编码", "210 科目名称", "310 合计")
                .line(y + 25, "110 212", "210 城乡社区支出", "350 8.25")
                .text(200, y + 50, "政府性基金预算支出表");
        Page page = (more.isEmpty() ? drawn : drawn.text(300, y + 65, more)).page();

        assertThat(new TableLocator(Work.unhurried()).locate(page))
                .extracting(piece -> piece.heading().title())
                .containsExactly(title);
    }

    @Test
    void leavesTheUnitBehindATitleOutOfIt() {
        TablePiece piece = pieces("收入总表（单位：元）\n" + TABLE).get(0);

        assertThat(piece.heading().title()).isEqualTo("收入总表");
        assertThat(piece.heading().moneyUnit()).contains(MoneyUnit.YUAN);
    }

    @Test
    void takesACommaInTheBracketsOfATitleForNoSentence() {
        String text = "支出总表（按功能分类科目，含上年结转\n和单位资金）\n单位：元\n" + TABLE;

        assertThat(pieces(text).get(0).heading().title()).isEqualTo("支出总表（按功能分类科目，含上年结转和单位资金）");
        assertThat(pieces(text.replace("（按", "，按").replace("金）", "金"))
                        .get(0)
                        .heading()
                        .hasTitle())
                .isFalse();
    }

    @Test
    void readsTheUnitInBracketsBehindATitle() {
        assertThat(pieces("收入总表（元）\n" + TABLE).get(0).heading().moneyUnit()).contains(MoneyUnit.YUAN);
    }

    @Test
    void readsTitleNumberUnitAndMoneyUnitAboveATable() {
        Heading heading = pieces("""
                部门公开表3
                青云市某局2024年支出总表
                编制部门：[430]青云市某局
                单位：元
                """ + TABLE).get(0).heading();

        assertThat(heading.title()).isEqualTo("青云市某局2024年支出总表");
        assertThat(heading.printedNumber()).isEqualTo("部门公开表3");
        assertThat(heading.unitCode()).isEqualTo("430");
        assertThat(heading.unitName()).isEqualTo("青云市某局");
        assertThat(heading.moneyUnit()).contains(MoneyUnit.YUAN);
    }

    @Test
    void takesTheNearestTitleAndNoSentence() {
        Heading heading = pieces("""
                第二部分 2024年部门预算表
                一、收入总表的说明如下。
                二、支出总表
                单位：万元
                """ + TABLE).get(0).heading();

        assertThat(heading.title()).isEqualTo("支出总表");
    }

    /** A title ends as places end it, and the number of a form is none, however the form is called. */
    @ParameterizedTest
    @CsvSource({
        "2022年青云市一般公共预算收入（草案表）, ''",
        "2022年青云市一般公共预算收入草案, ''",
        "2025年基本支出表——工资福利支出, ''",
        "2025年社会保险基金收支预算总表, 社预01表",
        "2025年社会保险基金支出预算表, 社预附02表",
        "2025年国有资本经营收入预算表, 国资预01表",
    })
    void knowsATitleByItsEnd(String title, String number) {
        Heading heading = pieces(title + "\n" + (number.isEmpty() ? "" : number + "\n") + "单位：万元\n" + TABLE)
                .get(0)
                .heading();

        assertThat(heading.title()).isEqualTo(title);
        assertThat(heading.printedNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "编报单位：某局, 金额单位：元（人民币）, YUAN",
        "部门/单位：某局, 单位：万元（保留两位小数）, WAN_YUAN",
        "公开部门：某局, 单位：万元人民币, WAN_YUAN",
        "单位：某局, 单位：人民币亿元, YI_YUAN"
    })
    void tellsTheLineOfThePublisherFromThatOfTheMoney(String publisher, String money, MoneyUnit unit) {
        for (String parting : List.of("\n", "|", " ")) {
            Heading heading = pieces("支出总表\n" + publisher + parting + money + "\n" + TABLE)
                    .get(0)
                    .heading();

            assertThat(heading.unitName()).isEqualTo("某局");
            assertThat(heading.moneyUnit()).contains(unit);
        }
    }

    /** Several tables in one grid, each under its number, its title and its unit, as text documents hold them. */
    @Test
    void cutsAGridBeforeTheNumberAndTheTitleOfTheNextTable() {
        String[][] rows = {
            {"项目", "预算数", "比例"},
            {"合计", "9.00", "1"},
            {"其他", "9.00", "1"},
            {"附表2", "", ""},
            {"青云县2026年支出表"},
            {"", "", "单位：万元"},
            {"科目", "金额", "比例"},
            {"合计", "8.00", "1"},
            {"教育", "8.00", "1"}
        };
        List<TableCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                int wide = rows[r].length == 1 ? 3 : 1;
                List<String> lines = rows[r][c].isEmpty() ? List.of() : List.of(rows[r][c]);
                cells.add(new TableCell(r, c, 1, wide, lines, TableCell.Style.PLAIN, ""));
            }
        }
        CellPage page = new CellPage(List.of(new Paragraph(List.of("青云县2026年收入表")), CellTable.of(cells)));

        List<TablePiece> pieces = new TableLocator(Work.unhurried())
                .locate(CellLayout.read(1, page).page());

        assertThat(pieces).extracting(piece -> piece.grid().rowCount()).containsExactly(3, 3);
        assertThat(pieces.get(1).heading().title()).isEqualTo("青云县2026年支出表");
        assertThat(pieces.get(1).heading().printedNumber()).isEqualTo("附表2");
        assertThat(pieces.get(1).heading().moneyUnit()).contains(MoneyUnit.WAN_YUAN);
    }

    /** A dash or a number that no column has stands in no head; numbers of columns do. */
    @ParameterizedTest
    @CsvSource({"核电站基金支出|-|-, 1", "国有资本经营预算支出|69|, 1", "国有资本经营预算支出||, 2", "栏次|1|2, 2", "栏次|1|2 3, 2"})
    void theHeadEndsAboveARowThatPrintsNothingOrLittle(String row, int head) {
        TablePiece piece = pieces("支出决算表\n单位：万元\n项目|预算数|决算数\n" + row + "\n旅游发展基金支出|644|8640\n")
                .get(0);

        assertThat(piece.headRows()).isEqualTo(head);
    }

    /** The digits of the number and those of the year touch where the space between them is lost. */
    @ParameterizedTest
    @CsvSource({
        "附件1 2024年全省收入表, '', 2024年全省收入表",
        "表12 2024年全省收入表, 表12, 2024年全省收入表",
        "附表3：2024年全省收入表, 附表3：, 2024年全省收入表",
        "2.1 2024年全省收入表, 2.1, 2024年全省收入表",
        "表一 2024年全省收入表, 表一, 2024年全省收入表",
        "附表1 全省收入决算表, 附表1, 全省收入决算表",
        "2024年全省收入表, '', 2024年全省收入表"
    })
    void tellsTheNumberOfATableFromTheYearBehindIt(String line, String number, String title) {
        Heading heading = pieces(line + "\n单位：元\n" + TABLE).get(0).heading();

        assertThat(heading.title()).isEqualTo(title);
        assertThat(heading.printedNumber()).isEqualTo(number);
    }

    @Test
    void takesCaptionsInCellsOfTheirOwnForCaptions() {
        TablePiece piece = pieces("支出总表\n部门：某局||||单位：元\n" + TABLE).get(0);

        assertThat(piece.heading().unitName()).isEqualTo("某局");
        assertThat(piece.heading().moneyUnit()).contains(MoneyUnit.YUAN);
        assertThat(piece.headRows()).isEqualTo(1);
    }

    @Test
    void joinsAHeadingWhoseCharactersStandOverTwoColumns() {
        TablePiece piece = pieces("收支总表\n单位：万元\n收|入|支|出\n项目|金额|项目|金额\n一、财政拨款|1.00|一、教育支出|1.00\n")
                .get(0);

        assertThat(piece.columnPaths())
                .containsExactly(List.of("收入", "项目"), List.of("收入", "金额"), List.of("支出", "项目"), List.of("支出", "金额"));
    }

    @Test
    void joinsNoHeadingWithTheBlankCellBesideIt() {
        Cell word = new Cell(0, 0, 1, 1, List.of("收入"), Box.NONE, LabelLook.at(0));
        Cell blank = new Cell(0, 1, 1, 1, List.of(), Box.NONE, LabelLook.at(0));
        Grid grid = new Grid(
                Box.NONE,
                1,
                2,
                List.of(word, blank),
                List.of(0.0, 1.0, 2.0),
                List.of(),
                Grid.Evidence.RULED,
                Grid.OpenEnds.NONE);
        assertThat(SpacedHeadings.joined(grid, 1)).isEqualTo(grid);
    }

    @Test
    void takesTheRowOfColumnNumbersForHeadThoughTheLabelBelowRanIntoIt() {
        TablePiece piece =
                pieces("基金支出表\n单位：万元\n科目编码|科目名称|合计|基本支出\n|栏次合计|1|2\n").get(0);

        assertThat(piece.headRows()).isEqualTo(2);
        assertThat(piece.bodyRows()).isZero();
    }

    /** Each with the number of rows of its head, the number row included. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "科目|合计/201|1.00; 1",
                "科目|合计/栏次|1/201|1.00; 2",
                "科目|支出||/|合计|基本支出/**|1|2/201|1.00|1.00; 3",
                "项目|金额/一、教育支出|1.00; 1",
                "项目|金额/合计|1.00; 1",
                "科目编码|||科目名称|合计/类|款|项||/|||合计|9.00/201|||一般公共服务支出|9.00; 2"
            })
    void findsTheHead(String rows, int expected) {
        assertThat(pieces(rows.replace('/', '\n') + "\n").get(0).headRows()).isEqualTo(expected);
    }

    /** What is left of a row whose cells were merged with those above, in a file that knows no merged cells. */
    @ParameterizedTest
    @CsvSource({"预算数|决算数|预算数|决算数, 3", "合计||0.95|, 1", "合计|-|-|-, 1"})
    void aBlankRowAboveAHeadingForEachColumnBelongsToTheHead(String row, int expected) {
        List<TableCell> cells = new ArrayList<>();
        List<String> rows = List.of("合计||接待费|", "|||", row, "0.95||0.95|");
        for (int r = 0; r < rows.size(); r++) {
            String[] texts = rows.get(r).split("\\|", -1);
            for (int c = 0; c < texts.length; c++) {
                cells.add(new TableCell(r, c, 1, 1, List.of(texts[c]), TableCell.Style.PLAIN, ""));
            }
        }
        CellPage page = new CellPage(List.of(CellTable.of(cells)));

        assertThat(new TableLocator(Work.unhurried())
                        .locate(CellLayout.read(1, page).page())
                        .get(0)
                        .headRows())
                .isEqualTo(expected);
    }

    @Test
    void takesAllLevelsForTheHeadThatStandsAloneAtTheFootOfAPage() {
        List<TableCell> cells = List.of(
                new TableCell(0, 0, 3, 1, List.of("科目"), TableCell.Style.PLAIN, ""),
                new TableCell(0, 1, 1, 3, List.of("本年支出"), TableCell.Style.PLAIN, ""),
                new TableCell(1, 1, 2, 1, List.of("小计"), TableCell.Style.PLAIN, ""),
                new TableCell(1, 2, 1, 2, List.of("基本支出"), TableCell.Style.PLAIN, ""),
                new TableCell(2, 2, 1, 1, List.of("人员经费"), TableCell.Style.PLAIN, ""),
                new TableCell(2, 3, 1, 1, List.of("公用经费"), TableCell.Style.PLAIN, ""));
        CellPage page = new CellPage(List.of(new Paragraph(List.of("支出总表")), CellTable.of(cells)));

        assertThat(new TableLocator(Work.unhurried())
                        .locate(CellLayout.read(1, page).page())
                        .get(0)
                        .headRows())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：本表为空。", "备注：无", "本部门没有政府性基金预算安排的支出，故本表无数据。"})
    void keepsTheNoteBelow(String note) {
        assertThat(pieces("支出总表\n" + TABLE + note + "\n").get(0).notes()).containsExactly(note);
    }

    /** The boxes of a text are its lines, from 1. */
    @Test
    void marksTheLinesThatItReadFrom() {
        List<Mark> marks = pieces("""
                部门公开表3
                青云市某局2024年支出总表
                编制部门：[430]青云市某局
                单位：元
                科目编码|科目名称|合计|基本支出|项目支出
                **|**|1|2|3
                |合计|10.00|9.00|1.00
                201|一般公共服务支出|10.00|9.00|1.00
                注：本表按科目列示。
                """).get(0).marks();

        assertThat(marks)
                .extracting(mark -> mark.kind() + " " + (int) mark.box().y0())
                .containsExactlyInAnyOrder(
                        "PRINTED_NUMBER 1",
                        "TITLE 2",
                        "PUBLISHER 3",
                        "MONEY_UNIT 4",
                        "HEAD 5",
                        "NUMBER_ROW 6",
                        "NOTE 9");
    }

    private static List<TablePiece> pieces(String text) {
        return new TableLocator(Work.unhurried()).locate(TabbedText.read(text.replace('|', '\t')));
    }
}
