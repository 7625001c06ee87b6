package io.github.yusuan.annex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.form.FormTable;
import io.github.yusuan.locate.Heading;
import io.github.yusuan.model.Box;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form whose rows the page has cut between two of its columns, so that its pieces are tables of their own. */
class FormOverPagesTest {
    private static final Box BOX = new Box(0, 0, 10, 10);
    private static final String NAME = "项目名称|阅览桌椅购置||";
    private static final String[] REST = {
        "主管部门及代码|云溪县文化局|实施单位|云溪县图书馆",
        "项目资金（万元）|年度资金总额：|150.00|",
        "一级指标|二级指标|三级指标|指标值",
        "产出指标|数量指标|桌椅数量|100套",
        "效益指标|社会效益指标|读者评价|好"
    };

    private static FormTable form(int seq, int page, String title, String... rows) {
        return form(seq, page, title, Collections.nCopies(4, List.of()), rows);
    }

    private static FormTable form(int seq, int page, String title, List<List<String>> columns, String... rows) {
        List<BodyRow> body = Stream.of(rows)
                .map(cells -> new BodyRow(
                        page,
                        Stream.of(cells.split("\\|", -1))
                                .map(text -> new BodyCell(text, page, BOX, 0, Cover.OWN))
                                .toList()))
                .toList();
        StitchedTable table = new StitchedTable(
                new Heading(title, "", "", "", Optional.empty(), List.of(), List.of()),
                List.of(new TablePart(page, BOX, List.of())),
                new StitchedTable.Head(List.of(), List.of(), columns),
                body,
                List.of(),
                Grid.Evidence.RULED,
                List.of());
        return new FormTable(seq, TableKind.PROJECT_TARGETS, table, MoneyUnit.WAN_YUAN, 2024, Phase.BUDGET);
    }

    private static List<Project> read(FormTable... forms) {
        return new AnnexReader().read(List.of(forms), List.of(), problem -> {}).projects();
    }

    @Test
    void isOneProject() {
        List<Project> projects = read(form(1, 24, "阅览桌椅购置绩效目标表", NAME), form(2, 25, "", REST));

        assertThat(projects).singleElement().satisfies(project -> {
            assertThat(project.name()).isEqualTo("阅览桌椅购置");
            assertThat(project.unitName()).isEqualTo("云溪县图书馆");
            assertThat(project.money().budget())
                    .hasValueSatisfying(b -> assertThat(b.printed()).isEqualTo("150.00"));
            assertThat(project.indicators()).hasSize(2);
        });
    }

    @Test
    void isOneProjectWhereTheIndicatorsStandUnderAHeadOfTheirOwn() {
        List<List<String>> head = List.of(List.of("一级指标"), List.of("二级指标"), List.of("三级指标"), List.of("指标值"));
        String[] begun = {NAME, REST[0], REST[1]};

        List<Project> projects = read(form(1, 24, "桌椅绩效目标表", begun), form(2, 25, "", head, REST[3], REST[4]));

        assertThat(projects).singleElement().satisfies(project -> {
            assertThat(project.name()).isEqualTo("阅览桌椅购置");
            assertThat(project.indicators()).hasSize(2);
        });
    }

    @Test
    void isAnotherOneUnderATitleOrOnAPageFurtherOn() {
        assertThat(read(form(1, 24, "", NAME), form(2, 25, "桌椅绩效目标表", REST))).hasSize(2);
        assertThat(read(form(1, 24, "", NAME), form(2, 26, "", REST))).hasSize(2);
        assertThat(read(form(1, 24, "", NAME), form(3, 25, "", REST))).hasSize(2);
    }
}
