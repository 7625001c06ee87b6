package io.github.yusuan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.check.Ledger;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.GovernmentSense;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What identities ask of a table beside its tree. */
class SheetTest {

    private static Sheet only(String text) {
        return Ledger.of(text).sheets().get(0);
    }

    @Test
    void ratesStandBesideTheAmountsAndAddUpToNothing() {
        Sheet sheet = only("""
                # gov-general-revenue
                 | | 税收收入 | final 60, pct_of_budget 101.5
                 | | 非税收入 | final 40, pct_of_budget 99
                """);

        Row taxes = sheet.rows().get(0);
        assertThat(sheet.columns()).containsExactly(Column.of(Measure.FINAL));
        assertThat(taxes.cells()).containsOnlyKeys(Column.of(Measure.FINAL));
        assertThat(taxes.rates()).containsOnlyKeys(Column.of(Measure.PCT_OF_BUDGET));
        assertThat(taxes.rates().values()).extracting(Figure::lastPlace).containsExactly(new BigDecimal("0.1"));
    }

    @Test
    void aGovernmentRoundsEachColumnForItself() {
        Sheet sheet = only("""
                # gov-general-revenue
                 | | 税收收入 | budget 60, final 61.25
                 | | 非税收入 | budget 40, final 39.5
                """);

        Row other = sheet.rows().get(1);
        assertThat(other.cell(Measure.BUDGET).orElseThrow().lastPlace()).isEqualByComparingTo("1");
        assertThat(other.cell(Measure.FINAL).orElseThrow().lastPlace()).isEqualByComparingTo("0.01");
    }

    @Test
    void rowsBesideEachOtherStandTogether() {
        Sheet sheet = only("""
                # gov-general-balance
                revenue | | 本年收入 | final:收入/决算数 60
                revenue | | 上年结余 | final:收入/决算数 40
                expenditure@2 | | 本年支出 | final:支出/决算数 60
                """);
        Sheet beside = only("""
                # gov-general-balance
                revenue | | 本年收入 | final:收入/决算数 60
                expenditure@2 | | 本年支出 | final:支出/决算数 60
                revenue | | 上年结余 | final:收入/决算数 40
                """);

        assertThat(sheet.rows()).extracting(Row::name).containsExactly("本年收入", "上年结余", "本年支出");
        assertThat(beside.rows()).extracting(Row::name).containsExactly("本年收入", "本年支出", "上年结余");
        assertThat(sheet.path(sheet.rows().get(2), Column.of(Measure.FINAL))).containsExactly("支出", "决算数");
        assertThat(sheet.path(Column.of(Measure.FINAL))).containsExactly("收入", "决算数");
    }

    @Test
    void aRowKnowsItsPartsAndWhatItIs() {
        Sheet sheet = only("""
                # gov-general-expenditure
                 | 201 | 一般公共服务支出 | final 30
                 | 20101 | 人大事务 | final 10
                 | 20102 | 政协事务 | final 20
                 | | 合计 | final 30
                """);

        Row services = sheet.rows().get(0);
        assertThat(sheet.parts(services)).extracting(Row::code).containsExactly("20101", "20102");
        assertThat(sheet.position(services).role()).isEqualTo(RowRole.SUBTOTAL);
        assertThat(sheet.parts(sheet.rows().get(3))).containsExactly(services);
        assertThat(sheet.only("20102", "")).contains(sheet.rows().get(2));
        assertThat(sheet.only("20103", "政协事务")).isEmpty();
    }

    @Test
    void aNameThatStandsTwiceNamesNoRow() {
        Sheet sheet = only("""
                # gov-general-expenditure
                 | | 其他支出 | final 10
                 | | 其他支出 | final 20
                """);

        assertThat(sheet.only("", "其他支出")).isEmpty();
    }

    /** The first row of both tables is called 合计; what it means in one of them is nothing to the other. */
    @Test
    void theSameHeadInAnotherTableIsAnotherRow() {
        Ledger document = Ledger.of("""
                # gov-general-expenditure
                 | | 合计 | final 30
                # gov-fund-expenditure
                 | | 合计 | final 30
                """);
        List<Fact> facts = new ArrayList<>(document.facts());
        Fact first = facts.get(0);
        facts.set(
                0,
                new Fact(
                        first.table(),
                        first.rowHead(),
                        first.columnHead(),
                        first.cell(),
                        new GovernmentSense(Coverage.REGION, Line.OWN_EXPENDITURE)));

        List<Sheet> sheets =
                new StructureReader().read(document.tables(), List.of(), facts).sheets();

        assertThat(sheets.get(0).row(Line.OWN_EXPENDITURE, Side.NONE)).isPresent();
        assertThat(sheets.get(1).row(Line.OWN_EXPENDITURE, Side.NONE)).isEmpty();
    }
}
