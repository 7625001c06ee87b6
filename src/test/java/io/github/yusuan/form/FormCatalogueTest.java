package io.github.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.fixture.TableBodies;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.TableKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Titles as finance bureaus word them ({@code titles.csv}), over a body that each kind of table may have. */
class FormCatalogueTest {
    private static final Path BODIES = Path.of("src/test/resources/io/github/yusuan/form/bodies.txt");

    @ParameterizedTest
    @CsvFileSource(resources = "titles.csv", numLinesToSkip = 1)
    void knowsTheTitle(String kind, String title) throws IOException {
        assertThat(kindOf(title, kind)).isEqualTo(kind);
    }

    /** What columns and codes rule out no title can make. */
    @Test
    void believesCodesMoreThanTitles() throws IOException {
        assertThat(kindOf("一般公共预算支出表", "basic-expenditure")).isEqualTo(TableKind.OTHER.id());
        assertThat(kindOf("一般公共预算基本支出表", "general-budget-expenditure")).isEqualTo(TableKind.OTHER.id());
        assertThat(kindOf("财政拨款收支总表", "expenditure")).isEqualTo(TableKind.OTHER.id());
    }

    @Test
    void takesNeighbouringTablesForOtherOnes() throws IOException {
        assertThat(kindOf("一般公共预算项目支出表", "expenditure")).isNotEqualTo(TableKind.GENERAL_BUDGET_EXPENDITURE.id());
        assertThat(kindOf("政府购买服务支出表", "expenditure")).isEqualTo(TableKind.OTHER.id());
        assertThat(kindOf("上年一般公共预算支出表", "general-budget-expenditure")).isEqualTo(TableKind.OTHER.id());
    }

    @Test
    void guessesByHeadingsOnlyWhereNoTitleNamesATable() {
        String body = "科目编码|科目名称|合计|基本支出|项目支出\n201|一般公共服务支出|3.00|2.00|1.00\n";
        Disclosure alone = TabbedDocument.read("单位：万元\n\n" + body);
        Disclosure beside = TabbedDocument.read("一般公共预算支出表\n单位：万元\n" + body + "\n\n单位：元\n" + body);

        assertThat(alone.tables()).extracting(PrintedTable::kind).containsExactly(TableKind.EXPENDITURE);
        assertThat(alone.problems()).extracting(Problem::code).contains(ProblemCode.TITLE_GUESSED);
        assertThat(beside.tables())
                .extracting(PrintedTable::kind)
                .containsExactly(TableKind.GENERAL_BUDGET_EXPENDITURE, TableKind.OTHER);
    }

    private static String kindOf(String title, String body) throws IOException {
        String text = "青云市某局2024年部门预算\n\n" + title + "\n单位：万元\n"
                + TableBodies.of(BODIES).get(body) + "\n";
        return TabbedDocument.read(text).tables().stream()
                .map(PrintedTable::kind)
                .reduce((a, b) -> {
                    throw new AssertionError("expected one table, found several");
                })
                .orElseThrow()
                .id();
    }
}
