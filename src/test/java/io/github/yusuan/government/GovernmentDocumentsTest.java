package io.github.yusuan.government;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of a county and a city that do not exist, with invented amounts: {@code NAME.txt} is what is printed, cells
 * parted by a bar, {@code NAME.expected} what it means, one row of a table a line.
 */
class GovernmentDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/yusuan/government/documents");

    @ParameterizedTest
    @ValueSource(strings = {"budget", "final-account"})
    void readsTheTables(String name) throws IOException {
        assertThat(meaningOf(read(name))).isEqualTo(Files.readString(FOLDER.resolve(name + ".expected")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "final-account"})
    void findsThatTheAmountsAddUp(String name) throws IOException {
        List<Check> musts = read(name).checks().stream()
                .filter(check -> check.force() == Force.MUST)
                .toList();

        assertThat(musts)
                .filteredOn(check -> check.status() == CheckStatus.HOLDS)
                .hasSizeGreaterThan(4);
        assertThat(musts)
                .filteredOn(check -> check.status() == CheckStatus.FAILS)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "清河省2026年全省和省本级财政预算, 清河省",
        "2026年清河省和省本级财政预算, 清河省",
        "2026年清河省省级政府预算表, 清河省省级政府",
        "关于清河市2025年预算执行情况和2026年预算草案的报告, 清河市",
        "清河县财政局编制, 清河县",
        "清河县听泉镇2026年政府预算公开, 清河县听泉镇",
        "清河高新技术产业开发区2026年财政预算, 清河高新技术产业开发区",
        "2026年全区及区本级财政预算, 青云县",
        "2026年度全区及区本级财政预算报表, 青云县",
        "2026年自治区一般公共预算收入预算表, 青云县"
    })
    void namesTheGovernmentOrItsPlaceElseThePlaceThatTitlesNameAndNoTornWord(String title, String name)
            throws IOException {
        String text = Files.readString(FOLDER.resolve("budget.txt"));
        String tables = text.substring(text.indexOf('\n') + 1);

        assertThat(TabbedDocument.read(title + "\n" + tables).info().unitName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万元、%", "单位：万元，％", "单位：万元/%", "单位：亿元、%"})
    void aUnitOfMoneyBesidePerCentNamesNoOffice(String unitLine) {
        Disclosure read = TabbedDocument.read("青云县2026年政府预算\n\n2026年青云县一般公共预算收入表\n" + unitLine
                + "\n项目|2025年执行数|2026年预算数|增长%\n税收收入|80|88|10.0\n非税收入|20|21|5.0\n合计|100|109|9.0\n");

        assertThat(read.info().unitName()).isEqualTo("青云县");
        assertThat(read.facts().get(0).unit().printed()).isEqualTo(unitLine.substring(3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年企业职工基本养老保险基金预算表, 一、收入;1.保险费收入;2.利息收入;二、支出;1.养老金支出;三、本年收支结余, gov-insurance-balance",
        "2026年失业保险基金表, 失业保险费收入;利息收入;本年收入合计;失业保险金支出;本年支出合计;年末滚存结余, gov-insurance-balance",
        "2026年工伤保险基金预算表, 工伤保险费收入;利息收入;收入合计, gov-insurance-revenue"
    })
    void knowsTheTableOfOneInsuranceByItsRows(String title, String rows, String kind) {
        String body = String.join("|10\n", rows.split(";")) + "|10\n";
        Disclosure read = TabbedDocument.read("青云县2026年政府预算\n\n" + title + "\n单位：万元\n项目|预算数\n" + body);

        assertThat(read.tables().get(0).kind().id()).isEqualTo(kind);
    }

    @Test
    void aTotalAboveItsPartsEndsNoHalf() {
        Disclosure read = TabbedDocument.read("""
                2026年青云县一般公共预算收支平衡表
                单位：万元
                项目|预算数
                一、收入总计|100
                （一）一般公共预算收入|60
                （二）上级补助收入|30
                （三）调入资金|10
                二、支出总计|100
                （一）一般公共预算支出|90
                （二）上解上级支出|10
                """);

        assertThat(read.facts())
                .extracting(fact -> fact.side().id())
                .containsExactly(
                        "revenue", "revenue", "revenue", "revenue", "expenditure", "expenditure", "expenditure");
    }

    @Test
    void theOwnSumAboveItsPartsIsAPartOfAllRevenue() {
        Disclosure read = TabbedDocument.read("""
                2026年青云县一般公共预算收入表
                单位：万元
                项目|预算数
                本年收入合计|60
                　税收收入|40
                　　增值税|30
                　　契税|10
                　非税收入|20
                　　罚没收入|20
                上级补助收入|30
                调入资金|10
                收入总计|100
                """);

        assertThat(read.checks())
                .filteredOn(check -> check.force() == Force.MUST)
                .isNotEmpty()
                .extracting(Check::status)
                .doesNotContain(CheckStatus.FAILS);
    }

    /** The sums of such a table have numbers like its items, and its head is printed again above the second half. */
    @Test
    void theTableOfOneInsuranceAddsUp() {
        Disclosure read = TabbedDocument.read("""
                青云县2026年政府预算

                2026年职工基本医疗保险基金预算表
                单位：万元
                项目|2025年执行数||2026年预算数||
                |小计|统筹基金|小计|统筹基金|单建统筹基金
                一、保险费收入|50|50|60|60|
                二、转移收入|6|6|7|7|×
                三、本年收入小计|56|56|67|67|
                四、下级上解收入|4|4|3|3|
                五、本年收入合计|60|60|70|70|
                六、上年结余|40|40|58|58|
                总计|100|100|128|128|
                项目|2025年执行数||2026年预算数||
                |小计|统筹基金|小计|统筹基金|单建统筹基金
                一、待遇支出|38|38|44|44|
                二、转移支出|4|4|2|2|×
                三、本年支出合计|42|42|46|46|
                四、本年收支结余|18|18|24|24|
                五、年末滚存结余|58|58|82|82|
                总计|100|100|128|128|
                """);

        assertThat(read.tables().get(0).kind().id()).isEqualTo("gov-insurance-balance");
        assertThat(read.facts()).extracting(Fact::name).doesNotContain("", "×");
        assertThat(read.checks())
                .filteredOn(check -> check.force() == Force.MUST)
                .hasSizeGreaterThan(8)
                .extracting(Check::status)
                .doesNotContain(CheckStatus.FAILS);
    }

    @Test
    void aRowOfFormulasBelowTheHeadNamesNoColumn() {
        Disclosure read = TabbedDocument.read("""
                2025年青云县一般公共预算收入决算表
                单位：万元
                项目|预算数|调整预算数|决算数|决算数为调整预算数的%
                栏次|A|B|C|D=C/B
                税收收入|50|40|44|110.0
                非税收入|10|10|9|90.0
                合计|60|50|53|106.0
                """);

        assertThat(read.facts().subList(0, 4))
                .extracting(fact -> fact.name() + " " + fact.measure().id() + " " + String.join("/", fact.column()))
                .containsExactly(
                        "税收收入 budget 预算数",
                        "税收收入 adjusted_budget 调整预算数",
                        "税收收入 final 决算数",
                        "税收收入 pct_of_adjusted 决算数为调整预算数的%");
    }

    /** 全市 is the whole of the places below it; 区县合计 among them is a part with parts. */
    @Test
    void theWholePlaceIsTheTotalOfItsPlaces() {
        Disclosure read = TabbedDocument.read("""
                2026年清河市一般公共预算收入分地区预算表
                单位：万元
                地区|预算数
                全市|1000
                市本级|400
                区县合计|600
                云岫区|200
                听泉县|300
                青云县|100
                """);

        assertThat(read.facts())
                .extracting(fact -> fact.name() + " " + fact.role().id() + " " + fact.parentRow())
                .containsExactly(
                        "全市 total 0", "市本级 leaf 1", "区县合计 subtotal 1", "云岫区 leaf 3", "听泉县 leaf 3", "青云县 leaf 3");
    }

    @Test
    void noticesAnAmountThatIsWrong() throws IOException {
        String text = Files.readString(FOLDER.resolve("budget.txt"))
                .replace("青云县|3.50|1.50|2.00", "青云县|3.50|1.60|2.00")
                .replace("A=B+C|0.70", "A=B+C|0.80");

        assertThat(TabbedDocument.read(text).checks())
                .filteredOn(check -> check.status() == CheckStatus.FAILS)
                .extracting(Check::identity)
                .contains("D1", "D4");
    }

    @Test
    void givesEachColumnAndRowItsOwnUnit() {
        Disclosure read = TabbedDocument.read("""
                青云市2026年一般公共预算收入表
                单位：万元
                项目|2025年执行数（亿元）|2026年预算数|人数（人）
                税收收入|0.30|3200|
                非税收入|0.10|800|
                一般公共预算收入合计|0.40|4000|120
                税收收入占比（%）|75.0|80.0|
                纳税户数（户）|52|61|
                政府债务余额（亿元）|2.5|2.6|
                """);

        assertThat(read.facts())
                .extracting(f -> f.name() + " " + f.printed() + " " + f.unit().printed())
                .containsExactly(
                        "税收收入 0.30 亿元",
                        "税收收入 3200 万元",
                        "非税收入 0.10 亿元",
                        "非税收入 800 万元",
                        "一般公共预算收入合计 0.40 亿元",
                        "一般公共预算收入合计 4000 万元",
                        "税收收入占比（%） 75.0 %",
                        "税收收入占比（%） 80.0 %",
                        "政府债务余额（亿元） 2.5 亿元",
                        "政府债务余额（亿元） 2.6 亿元");
    }

    @Test
    void takesTheUnitOfTheNextTableWhereNoneIsNamedAndSaysSo() {
        Disclosure read = TabbedDocument.read("""
                青云市2026年一般公共预算收入表
                单位：亿元
                项目|2026年预算数
                税收收入|32
                非税收入|8

                青云市2026年一般公共预算支出表
                项目|2026年预算数
                一般公共服务支出|30
                教育支出|10
                """);

        assertThat(read.facts()).extracting(f -> f.unit().printed()).containsOnly("亿元");
        assertThat(read.problems()).extracting(Problem::code).containsOnlyOnce(ProblemCode.UNIT_ASSUMED);
    }

    @Test
    void theFirstLevelWithMoneyIsTheOwnOne() {
        String head = "青云市2025年一般公共预算收支决算分级表\n单位：万元\n预算科目|决算数|省级|地级|县级|乡级|预算科目|决算数|省级|地级|县级|乡级\n";
        Disclosure county = TabbedDocument.read(head
                + "税收收入|100|||80|20|一般公共服务支出|60|||45|15\n非税收入|30|||30||教育支出|70|||70|\n"
                + "收入总计|130|||110|20|支出总计|130|||115|15\n");
        Disclosure city = TabbedDocument.read(head
                + "税收收入|100||40|50|10|一般公共服务支出|60||30|25|5\n非税收入|30||10|20||教育支出|70||30|40|\n"
                + "收入总计|130||50|70|10|支出总计|130||60|65|5\n");

        assertThat(coverages(county, "税收收入")).containsExactly("region 100", "own 80", "lower 20");
        assertThat(coverages(city, "税收收入")).containsExactly("region 100", "own 40", "lower 50", "lower 10");
    }

    @Test
    void tellsTheLimitOfADebtFromWhatIsAddedToIt() {
        Disclosure read = TabbedDocument.read("""
                2025年青云县地方政府债务限额和余额情况表
                单位：万元
                序号|项目|金额|备注
                1|2025年地方政府一般债券限额|39629|
                2|2025年地方政府一般债券余额|36874|
                3|2024年末地方政府专项债务余额|30000|
                4|2025年新增地方政府专项债务限额|900|
                5|附：提前下达的2026年新增地方政府债务限额|50|
                """);

        assertThat(read.facts())
                .extracting(fact -> fact.printed() + " " + fact.line().id())
                .containsExactly("39629 debt_limit", "36874 debt_closing", "30000 debt_opening", "900 ", "50 ");
    }

    private static List<String> coverages(Disclosure read, String name) {
        return read.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.coverage().id() + " " + fact.printed())
                .toList();
    }

    @Test
    void whatChangedABudgetIsNoStageOfIt() {
        Disclosure read = TabbedDocument.read("""
                青云市2025年一般公共预算收入预算变动情况表
                单位：万元
                预算科目|预算数|变动项目||调整预算数|决算数
                ||小计|预算调整||
                税收收入|100|-10|-10|90|92
                非税收入|30|10|10|40|38
                """);

        assertThat(read.facts().subList(0, 5))
                .extracting(fact -> fact.measure().id() + " " + fact.printed())
                .containsExactly("budget 100", " -10", " -10", "adjusted_budget 90", "final 92");
    }

    @Test
    void readsTheCodeBeforeANameInQuotationMarks() {
        Disclosure read = TabbedDocument.read("""
                青云县2026年一般公共预算支出表
                单位：万元
                支出功能分类科目|2026年预算数
                合计|9.00
                204—公共安全支出|9.00
                20405—法院|9.00
                2040501—行政运行|3.00
                2040506—“两庭”建设|6.00
                """);

        assertThat(read.facts()).extracting(Fact::code).contains("2040501", "2040506");
        assertThat(read.checks()).extracting(Check::status).isNotEmpty().doesNotContain(CheckStatus.FAILS);
    }

    @Test
    void findsNothingInADepartmentsBudget() throws IOException {
        Disclosure read = TabbedDocument.read(
                Files.readString(Path.of("src/test/resources/io/github/yusuan/form/regions/henan.txt")));

        assertThat(read.info().scope()).isEqualTo(Scope.DEPARTMENT);
        assertThat(read.tables()).noneMatch(table -> table.kind().isGovernment());
    }

    private static Disclosure read(String name) throws IOException {
        return TabbedDocument.read(Files.readString(FOLDER.resolve(name + ".txt")));
    }

    private static String meaningOf(Disclosure read) {
        StringBuilder text = new StringBuilder("%s %s %d%n"
                .formatted(
                        read.info().scope().id(),
                        read.info().phase().id(),
                        read.info().fiscalYear()));
        for (PrintedTable table : read.tables()) {
            text.append("%n%s %s %s %s %d %s%n"
                    .formatted(
                            table.kind().id(),
                            table.title(),
                            table.unit().orElseThrow().printed(),
                            table.coverage().id(),
                            table.fiscalYear(),
                            table.phase().id()));
            rowsOf(read, table).values().forEach(row -> text.append(row).append('\n'));
        }
        return text.toString().replaceAll("\\R", "\n");
    }

    private static Map<String, StringBuilder> rowsOf(Disclosure read, PrintedTable table) {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        for (Fact fact : read.facts()) {
            if (fact.tableSeq() == table.seq()) {
                String label = String.join(
                        " ",
                        Stream.of(
                                        fact.side().id(),
                                        fact.code(),
                                        fact.name(),
                                        "[" + fact.line().id() + "]")
                                .filter(word -> !word.isEmpty() && !word.equals("[]"))
                                .toList());
                rows.computeIfAbsent(
                                fact.row() + label,
                                k -> new StringBuilder("  ").append(label).append(" |"))
                        .append(' ')
                        .append(fact.coverage().id())
                        .append(' ')
                        .append(fact.measure().id())
                        .append('=')
                        .append(fact.printed());
            }
        }
        return rows;
    }
}
