package io.github.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.DocumentInfo;
import io.github.yusuan.model.UnitScope;
import org.junit.jupiter.api.Test;

/** Whether a document is of a department or of a single unit, and of which department that is. */
class UnitScopeTest {
    private static final String TABLE = """

            收入总表

            单位：万元

            科目编码|科目名称|合计|一般公共预算
            |合计|90.00|90.00
            207|文化旅游体育与传媒支出|90.00|90.00

            """;

    private static DocumentInfo info(String cover, String forms) {
        return TabbedDocument.read(cover + TABLE + forms).info();
    }

    @Test
    void theCoverSaysWhoseBudgetItIs() {
        assertThat(info("云溪县图书馆2026年单位预算", "").unitScope()).isEqualTo(UnitScope.UNIT);
        assertThat(info("云溪县文化局2026年部门预算", "").unitScope()).isEqualTo(UnitScope.DEPARTMENT);
        assertThat(info("云溪县文化局2026年预算", "").unitScope()).isEqualTo(UnitScope.UNKNOWN);
    }

    @Test
    void theOfficesOfADepartmentAreAUnitOfIt() {
        DocumentInfo info = info("2026年云溪县文化局（本级）部门预算", "");

        assertThat(info.unitScope()).isEqualTo(UnitScope.UNIT);
        assertThat(info.parentUnit()).isEqualTo("云溪县文化局");
    }

    @Test
    void aFormNamesTheDepartmentAbove() {
        DocumentInfo info = info("云溪县图书馆2026年单位预算", """
                项目支出绩效目标表

                项目名称|图书购置
                主管部门|[301]云溪县文化局|实施单位|云溪县图书馆
                年度金额|20.00

                """);

        assertThat(info.parentUnit()).isEqualTo("云溪县文化局");
    }

    @Test
    void aSentenceNamesTheDepartmentAbove() {
        DocumentInfo info = info("云溪县图书馆2026年单位预算", "云溪县图书馆（单位）是云溪县文化和旅游局下属事业单位。主要职能包括：负责采编。\n");
        DocumentInfo other = info("云溪县图书馆2026年单位预算", "云溪县少年宫是云溪县教育局下属事业单位。云溪县图书馆是云溪县唯一的图书馆。\n");

        assertThat(info.parentUnit()).isEqualTo("云溪县文化和旅游局");
        assertThat(other.parentUnit()).isEmpty();
    }

    @Test
    void theCoverMayWriteTheYearInWordsOrLabelTheOffice() {
        DocumentInfo inWords = info("云溪县图书馆\n二〇二六年部门预算", "");
        assertThat(inWords.unitName()).isEqualTo("云溪县图书馆");
        assertThat(inWords.fiscalYear()).isEqualTo(2026);
        assertThat(info("2026年部门预算公开说明\n单位名称：云溪县图书馆", "").unitName()).isEqualTo("云溪县图书馆");
    }

    @Test
    void aDepartmentIsAboveItself() {
        assertThat(info("云溪县文化局2026年部门预算\n预算主管部门：云溪县文化局", "").parentUnit()).isEmpty();
    }
}
