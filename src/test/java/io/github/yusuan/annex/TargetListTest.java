package io.github.yusuan.annex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.form.FormTable;
import io.github.yusuan.locate.Heading;
import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Goal;
import io.github.yusuan.model.Indicator;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.TablePart;
import io.github.yusuan.page.Grid;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyCell.Cover;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists with several rows of indicators a project, whose own cells are merged over them and cut by pages. */
class TargetListTest {
    private static final Box BOX = new Box(0, 0, 10, 10);
    private static final List<List<String>> COLUMNS = List.of(
            List.of("项目名称"),
            List.of("项目总额"),
            List.of("绩效目标"),
            List.of("一级指标"),
            List.of("二级指标"),
            List.of("三级指标"),
            List.of("绩效指标性质"),
            List.of("本年绩效指标值"),
            List.of("绩效度量单位"));

    /** {@code ^} is a cell that begins above. */
    private static BodyRow row(int page, String cells) {
        List<BodyCell> row = new ArrayList<>();
        for (String text : cells.split("\\|", -1)) {
            boolean above = text.equals("^");
            row.add(new BodyCell(above ? "" : text, page, BOX, 0, above ? Cover.FROM_ABOVE : Cover.OWN));
        }
        return new BodyRow(page, row);
    }

    private static List<Project> read(BodyRow... rows) {
        return read(COLUMNS, rows);
    }

    private static List<Project> read(List<List<String>> columns, BodyRow... rows) {
        StitchedTable table = new StitchedTable(
                new Heading("项目支出绩效目标表", "", "", "", Optional.empty(), List.of(), List.of()),
                List.of(new TablePart(1, BOX, List.of())),
                new StitchedTable.Head(List.of(), List.of(), columns),
                List.of(rows),
                List.of(),
                Grid.Evidence.RULED,
                List.of());
        FormTable form = new FormTable(1, TableKind.PROJECT_TARGETS, table, MoneyUnit.WAN_YUAN, 2024, Phase.BUDGET);
        Annexes annexes = new AnnexReader().read(List.of(form), List.of(), problem -> {});
        return annexes.projects();
    }

    @Test
    void takesCodeAndNameApartAndJoinsComparatorValueAndUnit() {
        List<Project> projects = read(
                row(1, "11022233T000000000001-阅读推广|5.00|办好活动|产出指标|数量指标|活动场次|≥|12|场"),
                row(1, "^|^|^|产出指标|质量指标|出席率|定性|高|"));

        assertThat(projects).hasSize(1);
        assertThat(projects.get(0).code()).isEqualTo("11022233T000000000001");
        assertThat(projects.get(0).name()).isEqualTo("阅读推广");
        assertThat(projects.get(0).indicators())
                .extracting(i -> i.value().printed())
                .containsExactly("≥12场", "高");
    }

    @Test
    void goesOnWithAProjectThatThePageHasCut() {
        List<Project> projects = read(
                row(1, "阅读推广|5.00|办好|产出指标|数量指标|活动场次|≥|12|场"),
                row(2, "||活动|产出指标|质量指标|出席率|≥|90|%"),
                row(2, "古籍修复|7.00|修复古籍|产出指标|数量指标|修复册数|≥|30|册"));

        assertThat(projects).extracting(Project::name).containsExactly("阅读推广", "古籍修复");
        assertThat(projects.get(0).indicators()).extracting(Indicator::name).containsExactly("活动场次", "出席率");
        assertThat(projects.get(0).goals()).extracting(Goal::text).containsExactly("办好活动");
    }

    @Test
    void findsANameThatIsPrintedOnALaterPageOfItsCell() {
        List<Project> projects = read(
                row(1, "阅读推广|5.00|办好活动|产出指标|数量指标|活动场次|≥|12|场"),
                row(1, "|||产出指标|数量指标|修复册数|≥|30|册"),
                row(1, "^|^|^|产出指标|质量指标|合格率|≥|95|%"),
                row(2, "古籍修复|7.00|修复古籍|产出指标|时效指标|完成时间|≤|12|月"));

        assertThat(projects).extracting(Project::name).containsExactly("阅读推广", "古籍修复");
        assertThat(projects.get(1).indicators()).hasSize(3);
    }

    @Test
    void skipsAHeadThatIsRepeatedAndACellThatIsPrintedAgain() {
        List<Project> projects = read(
                row(1, "阅读推广|5.00|办好活动|产出指标|数量指标|活动场次|≥|12|场"),
                row(2, "项目名称|项目总额|绩效目标|一级指标|二级指标|三级指标|绩效指标性质|本年绩效指标值|绩效度量单位"),
                row(2, "阅读推广|5.00|办好活动|产出指标|质量指标|出席率|≥|90|%"));

        assertThat(projects).hasSize(1);
        assertThat(projects.get(0).indicators()).hasSize(2);
        assertThat(projects.get(0).goals()).hasSize(1);
    }

    @Test
    void readsThePartsOfAProjectThatSeveralUnitsShare() {
        List<Project> projects = read(
                row(1, "11022233T000000000001-阅读推广|5.00|办好活动|产出指标|数量指标|活动场次|≥|12|场"),
                row(1, "^|3.00|印好书目|产出指标|数量指标|印数|≥|300|册"),
                row(1, "^|^|^|产出指标|质量指标|合格率|≥|95|%"),
                row(2, "11022233T000000000001-阅读推广|2.00|排好书架|产出指标|数量指标|书架|≥|4|组"));

        assertThat(projects).extracting(Project::name).containsOnly("阅读推广").hasSize(3);
        assertThat(projects).extracting(Project::code).containsOnly("11022233T000000000001");
        assertThat(projects)
                .extracting(p -> p.money().budget().orElseThrow().printed())
                .containsExactly("5.00", "3.00", "2.00");
        assertThat(projects.get(1).indicators()).extracting(Indicator::name).containsExactly("印数", "合格率");
    }

    @Test
    void takesAProjectWithoutAGoalBesideItsUnitForNoSum() {
        List<List<String>> columns = List.of(List.of("单位名称"), List.of("项目名称"), List.of("金额"), List.of("绩效目标"));

        List<Project> projects = read(
                columns,
                row(1, "云溪县图书馆|阅读推广|5.00|办好活动"),
                row(1, "云溪县图书馆|古籍修复|7.00|"),
                row(1, "云溪县文化馆||9.00|"),
                row(1, "云溪县文化馆|送戏下乡|9.00|演好戏"));

        assertThat(projects).extracting(Project::name).containsExactly("阅读推广", "古籍修复", "送戏下乡");
    }

    @Test
    void takesASumForNoProject() {
        List<Project> projects = read(row(1, "合计|12.00|||||||"), row(1, "阅读推广|5.00|办好活动|产出指标|数量指标|活动场次|≥|12|场"));

        assertThat(projects).extracting(Project::name).containsExactly("阅读推广");
    }

    @Test
    void joinsACodeThatThePageHasCut() {
        List<Project> projects = read(
                row(1, "阅读推广|5.00|办好活动|产出指标|数量指标|活动场次|≥|12|场"),
                row(1, "11022223T000||组织考试|产出指标|数量指标|印制证书|=|6000|张"),
                row(2, "002092910-考试工作|78.50||产出指标|时效指标|完成时间|≤|10|月"),
                row(2, "古籍修复|7.00|修复古籍|产出指标|数量指标|修复册数|≥|30|册"));

        assertThat(projects).extracting(Project::name).containsExactly("阅读推广", "考试工作", "古籍修复");
        assertThat(projects.get(1).code()).isEqualTo("11022223T000002092910");
        assertThat(projects.get(1).indicators()).hasSize(2);
    }

    @Test
    void givesAllPartsTheNameThatIsPrintedInALaterOne() {
        List<Project> projects = read(
                row(1, "阅读推广|5.00|办好活动|产出指标|数量指标|活动场次|≥|12|场"),
                row(1, "|167.37|保障运行|产出指标|数量指标|保障人数|≤|162|人"),
                row(1, "^|587.22|开展检验|成本指标|经济成本指标|日常费用|≤|587.22|万元"),
                row(2, "11022224T000002655272-检验保障|587.22|开展检验|产出指标|时效指标|完成时间|≤|12|月"),
                row(2, "^|100.00|支付房租|产出指标|时效指标|完成时间|≤|12|月"));

        assertThat(projects).extracting(Project::name).containsExactly("阅读推广", "检验保障", "检验保障", "检验保障");
        assertThat(projects).extracting(Project::code).endsWith("11022224T000002655272", "11022224T000002655272");
        assertThat(projects.get(1).code()).isEqualTo("11022224T000002655272");
    }
}
