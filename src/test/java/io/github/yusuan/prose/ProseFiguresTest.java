package io.github.yusuan.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.ProseFigure.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that sentences state. */
class ProseFiguresTest {
    private static final String TABLE = """
            云溪县图书馆 2024 年部门预算

            部门支出总表

            单位：万元

            科目编码|科目名称|合计|基本支出|项目支出
            |合计|90.00|60.00|30.00
            207|文化旅游体育与传媒支出|90.00|60.00|30.00

            """;

    private static List<ProseFigure> figures(String sentences) {
        return TabbedDocument.read(TABLE + sentences).annexes().figures();
    }

    @Test
    void findsTheItemBeforeEachAmount() {
        List<ProseFigure> figures = figures("2024年支出预算90.00万元，其中基本支出60.00万元，包括人员经费50.00万元和日常公用经费10.00万元；项目支出30.00万元。");

        assertThat(figures)
                .extracting(ProseFigure::item, f -> f.amount().printed())
                .containsExactly(
                        tuple("expenditure", "90.00"),
                        tuple("basic", "60.00"),
                        tuple("personnel", "50.00"),
                        tuple("public_use", "10.00"),
                        tuple("project", "30.00"));
    }

    @Test
    void givesAChangeTheSignOfItsWordAndDerivesLastYear() {
        List<ProseFigure> figures = figures("2024年基本支出60.00万元。与2023年相比减少5.00万元，主要原因是人员减少。");

        ProseFigure change = figures.get(1);
        assertThat(change.kind()).isEqualTo(Kind.CHANGE);
        assertThat(change.item()).isEqualTo("basic");
        assertThat(change.amount().printed()).isEqualTo("-5.00");
        assertThat(change.prior()).hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("650000"));
    }

    /** The sentence behind has no name: it speaks of the only item of which no change was said, else of none for sure. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公务用车购置及运行维护费3.50万元，与上年持平。其中，公务用车购置0.00万元（含购置税），与上年持平；公务用车运行维护费3.50万元，用于维修。与上年预算数持平。|vehicle_operation 持平",
                "公务用车购置及运行维护费3.50万元，比上年下降4.1%。其中，公务用车购置0.00万元，比上年下降100%；公务用车运行维护费3.50万元，用于维修。与上年预算数持平。|vehicle_operation 持平",
                "公务用车购置及运行维护费3.50万元，与上年持平。其中，公务用车购置0.00万元，与上年持平；公务用车运行维护费3.50万元，用于维修。比上年减少0.20万元。|vehicle_operation -0.20",
                "公务用车购置及运行维护费3.50万元。其中，公务用车购置0.00万元；公务用车运行维护费3.50万元，用于维修。与上年预算数持平。|",
                "公务接待费1.00万元。机构改革。与上年持平。|",
                "公务接待费116.50万元，本年数小于上年预算数40.05万元，主要是压缩。|reception -40.05",
                "公务接待费116.50万元，本年数大于上年预算数1.05万元。|reception 1.05",
                "会议费168.00万元，本年数等于上年预算数。|meeting 等于",
                "支出总计90.00万元，比上年增加5.00万元，增长5.9%。其中：教育支出增加6.00万元，其他支出减少1.00万元。|expenditure 5.00",
                "支出总计90.00万元，比上年增加5.00万元。其中：文化旅游体育与传媒（类）支出比上年增加4.00万元。|expenditure 5.00",
                "收入总计90.00万元，比上年增加5.00万元。其中：捐赠收入增加4.00万元。|revenue 5.00",
                "支出预算90.00万元。2024年支出较上年增加5.00万元。|expenditure 5.00",
                "支出预算90.00万元。本部门支出与上年相比减少5.00万元。|expenditure -5.00"
            })
    void takesAChangeWithoutANameForThatOfTheItemStillOpen(String sentences, String last) {
        List<String> changes = figures("2024年" + sentences).stream()
                .filter(f -> f.kind() == Kind.CHANGE)
                .map(f -> f.item() + " " + f.amount().printed())
                .toList();

        assertThat(changes.isEmpty() ? null : changes.get(changes.size() - 1)).isEqualTo(last);
    }

    @Test
    void takesNoReasonOfAChangeForAChange() {
        List<ProseFigure> figures = figures("2024年基本支出60.00万元，比上年增加5.00万元，主要原因是水电费增加3.00万元。");

        assertThat(figures).extracting(f -> f.amount().printed()).containsExactly("60.00", "5.00");
    }

    @Test
    void takesNoAmountOfAnotherYear() {
        List<ProseFigure> figures = figures("2023年基本支出55.00万元，2024年基本支出60.00万元。");

        assertThat(figures).extracting(f -> f.amount().printed()).containsExactly("60.00");
    }

    @Test
    void matchesTheFactThatASentenceRepeats() {
        List<ProseFigure> figures = figures("2024年基本支出60.00万元，项目支出31.00万元。");

        assertThat(figures.get(0).fact())
                .hasValueSatisfying(r -> assertThat(r.agrees()).isTrue());
        assertThat(figures.get(1).fact())
                .hasValueSatisfying(r -> assertThat(r.agrees()).isFalse());
    }

    @Test
    void acceptsASentenceThatRoundsTheFact() {
        List<ProseFigure> figures = figures("2024年项目支出0.003亿元。");

        assertThat(figures.get(0).fact())
                .hasValueSatisfying(r -> assertThat(r.agrees()).isTrue());
        assertThat(figures("2024年项目支出30万元。").get(0).fact())
                .hasValueSatisfying(r -> assertThat(r.agrees()).isTrue());
        assertThat(figures("2024年项目支出31万元。").get(0).fact())
                .hasValueSatisfying(r -> assertThat(r.agrees()).isFalse());
    }

    @Test
    void readsTheDateOfAssets() {
        List<ProseFigure> figures = figures("本馆上年末固定资产金额为100.00万元。本年度拟购置固定资产总额为9万元。");

        assertThat(figures)
                .extracting(ProseFigure::item, ProseFigure::asOf)
                .containsExactly(tuple("fixed_assets", "上年末"), tuple("assets_acquisition", ""));
    }

    @Test
    void leavesOutTheAmountsOfSubjects() {
        List<ProseFigure> figures = figures("1.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）。支出决算为30.00万元。");

        assertThat(figures).isEmpty();
    }
}
