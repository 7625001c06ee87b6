package io.github.yusuan.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TableKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in the rows and columns of a government's tables, and whose money a part of a document is about. */
class GovernmentPlacesTest {

    /** Many cities end like the word for a city (晋城市, 盐城市); a kind of cities is no place. */
    @ParameterizedTest
    @CsvSource({"梧城市, REGION", "梧城市（含云港）, REGION", "大中城市, ITEM", "资源枯竭型城市, ITEM"})
    void knowsACityByItsName(String heading, Measure measure) {
        String text = "青云省2025年预算草案\n\n2025年省级对市县税收返还和转移支付预算表\n单位：万元\n项目|合计|白鹭市|临水县|" + heading
                + "\n体制补助|9|4|2|3\n结算补助|6|3|2|1\n合计|15|7|4|4\n";

        assertThat(TabbedDocument.read(text).facts())
                .filteredOn(fact -> fact.column().contains(heading))
                .hasSize(3)
                .extracting(Fact::measure)
                .containsOnly(measure);
    }

    /** The only column of money is the total, whatever its heading calls the money. */
    @Test
    void theOnlyColumnIsTheTotal() {
        String text = """
                青云省2026年预算草案

                2026年省对市县政府性基金转移支付预算表
                单位：万元
                地区|政府性基金转移支付
                合计|70
                白鹭市|40
                临水县|30
                """;

        assertThat(TabbedDocument.read(text).facts())
                .extracting(Fact::measure)
                .containsExactly(Measure.TOTAL, Measure.TOTAL, Measure.TOTAL);
    }

    /** A county has no places below it that owe: its table of limits has one row. */
    @Test
    void limitAndBalanceOfOnePlaceAreATableByPlace() {
        String text = """
                青云县2025年预算草案

                青云县2024年地方政府债务限额及余额预算情况表
                单位：亿元
                地区|2024年债务限额/合计|2024年债务限额/一般债务|2024年债务限额/专项债务|2024年债务余额预计执行数/合计|2024年债务余额预计执行数/一般债务|2024年债务余额预计执行数/专项债务
                青云县|152.5|89|63.5|84.44|51.97|32.47
                """;
        PrintedTable table = TabbedDocument.read(text).tables().get(0);

        assertThat(table.kind()).isEqualTo(TableKind.GOV_DEBT_LIMIT);
        assertThat(table.coverage()).isEqualTo(Coverage.REGION);
    }

    /** The own level is named like one, or by its level alone; a place whose name ends in nothing known is one all the same. */
    @ParameterizedTest
    @CsvSource({
        "全市 市本级 区市 白鹭区 自贸片, REGION OWN LOWER LOWER LOWER",
        "合计 市级 区市 白鹭区 临水区, REGION OWN LOWER LOWER LOWER",
        "青云市 青云市本级 白鹭区 临水区 待分配, REGION OWN LOWER LOWER REGION",
        "全省 省本级 市县级, REGION OWN LOWER",
        "全省 省级 市级 县级, REGION OWN LOWER LOWER",
        "青云省 省本级 市县小计 白鹭市 市本级 临水区, REGION OWN LOWER LOWER LOWER LOWER",
        "全省 白鹭市 其中：市本级 临水区, REGION LOWER LOWER LOWER",
        "合计 市本级 土地储备 医院建设 学校建设 各区小计 白鹭区 临水区, REGION OWN OWN OWN OWN LOWER LOWER LOWER",
    })
    void rowsSayWhoseMoneyTheyAreAbout(String labels, String coverages) {
        StringBuilder text = new StringBuilder("青云市2026年预算草案\n\n2025年地方政府债务限额情况表\n单位：亿元\n地区|债务限额|债务余额\n");
        for (String label : labels.split(" ")) {
            text.append(label).append("|9|8\n");
        }

        assertThat(TabbedDocument.read(text.toString()).facts())
                .filteredOn(fact -> fact.printed().equals("9"))
                .extracting(fact -> fact.coverage().name())
                .containsExactly(coverages.split(" "));
    }

    /** Items in columns make no row of a place one of the whole, and a column without an item keeps its figures. */
    @Test
    void rowsOfPlacesBesideColumnsOfItemsKeepTheirNames() {
        String text = """
                青云市2025年预算草案

                2025年全市一般公共预算“三公”经费支出预算表
                单位：万元
                地区|总计|因公出国（境）费|公务用车购置费|公务用车运行维护费|公务接待费|补充说明金额
                全市|88.5|20.5|10|40|18|3
                市本级|50|10|10|20|10|2
                东山区|38.5|10.5|0|20|8|1
                """;

        List<Fact> facts = TabbedDocument.read(text).facts();

        assertThat(facts)
                .filteredOn(fact -> fact.columnHead().path().contains("公务接待费"))
                .extracting(Fact::name, Fact::printed, Fact::coverage)
                .containsExactly(
                        tuple("全市", "18", Coverage.REGION),
                        tuple("市本级", "10", Coverage.OWN),
                        tuple("东山区", "8", Coverage.LOWER));
        assertThat(facts).extracting(Fact::printed).contains("3", "2", "1");
    }

    @Test
    void aYearOfItemsKeepsTheFigureOfAColumnWithoutAnItem() {
        String text = """
                青云市2025年预算草案

                2025年市本级一般公共预算“三公”经费支出预算表
                单位：万元
                年份|总计|因公出国（境）费|公务用车购置费|公务用车运行维护费|公务接待费|待定经费
                2025|91.5|20.5|10|40|18|3
                """;

        assertThat(TabbedDocument.read(text).facts())
                .extracting(Fact::name, Fact::printed)
                .contains(tuple("reception", "18"), tuple("待定经费", "3"));
    }

    /** A title that the outline holds for a heading says nothing of the tables behind it. */
    @Test
    void aTitleOfATableBeginsNoPart() {
        String title = "青云市本级2025年一般公共预算支出决算表";
        List<OutlineEntry> outline =
                List.of(heading("第二部分青云市决算报表", 1), heading("附件1" + title, 2), heading("第三部分青云市本级决算报表3.1" + title, 5));
        Sections sections = new Sections(GovernmentCatalogue.standard(), outline, List.of(title, ""));

        assertThat(List.of(sections.coverageAt(3), sections.coverageAt(6)))
                .containsExactly(Coverage.NONE, Coverage.OWN);
    }

    private static OutlineEntry heading(String title, int page) {
        return new OutlineEntry(1, title, Optional.empty(), Optional.of(page), new Box(0, 0, 1, 1));
    }
}
