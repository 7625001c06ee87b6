package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.report.Chart.Bar;
import io.github.yusuan.report.Flow.Nature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A government's charts are equal to the totals that its tables print. */
class GovernmentChartsTest {
    private static final Path ACCOUNT = Path.of("testdata/gov-final-account-text/gov-final-account-text.txt");

    private static List<Chart> charts() throws IOException {
        return new GovernmentCharts(Yusuan.read(ACCOUNT), new Labels(Language.EN)).all();
    }

    private static BigDecimal sum(Chart chart) {
        return chart.bars().stream().map(Bar::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void revenueAndExpenditureAddUpToTheirPrintedTotals() throws IOException {
        List<Chart> charts = charts();

        assertThat(sum(charts.get(0))).isEqualByComparingTo(wanYuan(91_800));
        assertThat(sum(charts.get(1))).as("taxes").isEqualByComparingTo(wanYuan(61_240));
        assertThat(charts.get(1).bars())
                .extracting(Bar::label)
                .containsExactly("增值税", "企业所得税", "个人所得税", "城市维护建设税", "契税");
        assertThat(sum(charts.get(2))).isEqualByComparingTo(wanYuan(313_900));
        assertThat(charts.get(2).bars()).extracting(Bar::label).contains("三、教育支出");
    }

    private static BigDecimal wanYuan(long amount) {
        return MoneyUnit.WAN_YUAN.toYuan(BigDecimal.valueOf(amount));
    }

    @Test
    void placesStandBesideEachOtherTheLargestFirst() throws IOException {
        Chart places = charts().stream()
                .filter(chart -> chart.title().startsWith("Places compared"))
                .findFirst()
                .orElseThrow();

        assertThat(places.title()).contains("分地区").contains("合计");
        assertThat(places.bars()).extracting(Bar::label).containsExactly("东风镇", "西湖镇", "南山乡");
        assertThat(places.bars())
                .extracting(bar -> bar.amount().movePointLeft(4).intValueExact())
                .containsExactly(7800, 7100, 5800);
    }

    @Test
    void theBalanceIsAFlowWhoseSidesAreThePrintedTotals() throws IOException {
        Flow flow = flows(Files.readString(ACCOUNT)).get(0);

        assertThat(flow.title()).contains("2024");
        assertThat(flow.sources().parts())
                .extracting(Flow.Part::label)
                .containsExactly("一般公共预算收入", "上级补助收入", "上年结余收入", "债务转贷收入");
        assertThat(flow.sources().parts())
                .extracting(Flow.Part::nature)
                .containsExactly(Nature.OWN, Nature.BETWEEN_LEVELS, Nature.MOVED, Nature.DEBT);
        assertThat(flow.uses().parts())
                .extracting(part -> part.amount().movePointLeft(4).intValueExact())
                .containsExactly(313_900, 4_050, 8_900, 3_150);
        assertThat(flow.sources().sum()).isEqualByComparingTo(wanYuan(330_000));
        assertThat(flow.uses().sum()).isEqualByComparingTo(wanYuan(330_000));
        assertThat(flow.note()).isEmpty();
    }

    private static List<Flow> flows(String account) throws IOException {
        byte[] bytes = account.getBytes(StandardCharsets.UTF_8);
        return new GovernmentCharts(Yusuan.read("account.txt", bytes, ReadOptions.DEFAULT), new Labels(Language.EN))
                .flows();
    }

    @Test
    void whatNoRowOfABalanceItemisesIsAStreamOfItsOwn() throws IOException {
        String without = Files.readString(ACCOUNT)
                .replace("三、上年结余收入\t12300\t12300\t三、债务还本支出\t8800\t8900", "\t\t\t三、债务还本支出\t8800\t8900");
        Flow flow = flows(without).get(0);

        assertThat(flow.sources().parts())
                .filteredOn(part -> part.nature() == Nature.GAP)
                .singleElement()
                .satisfies(gap -> assertThat(gap.amount()).isEqualByComparingTo(wanYuan(12_300)));
        assertThat(flow.note()).contains("1.23 亿");
        assertThat(flow.uses().parts()).noneMatch(part -> part.nature() == Nature.GAP);
    }

    @Test
    void whatIsPrintedBesideItsSumFlowsOnce() throws IOException {
        String beside = Files.readString(ACCOUNT)
                .replace("二、上解上级支出\t4000\t4050", "二、转移性支出\t4000\t4050")
                .replace("收入总计\t319400\t330000\t支出", "\t\t\t五、补助下级支出\t4000\t4050\n收入总计\t319400\t330000\t支出");
        Flow flow = flows(beside).get(0);

        assertThat(flow.uses().sum()).isEqualByComparingTo(wanYuan(330_000));
        assertThat(flow.uses().parts())
                .extracting(Flow.Part::label)
                .containsExactly("一般公共预算支出", "转移性支出", "债务还本支出", "年终结余");
    }

    /** A drawing that is wrong would be believed more than a table. */
    @Test
    void streamsAreAsThickAsTheirAmountsAndDoNotLieOverEachOther() throws IOException {
        FlowDrawing drawing = new FlowDrawing(flows(Files.readString(ACCOUNT)).get(0));

        for (boolean left : List.of(true, false)) {
            List<FlowDrawing.Shape> side = drawing.shapes().stream()
                    .filter(shape -> shape.left() == left)
                    .toList();
            assertThat(side.stream().mapToDouble(FlowDrawing.Shape::height).sum())
                    .isCloseTo(FlowDrawing.FULL, within(0.1));
            double end = 0;
            for (FlowDrawing.Shape shape : side) {
                assertThat(shape.y()).isGreaterThanOrEqualTo(end);
                end = shape.y() + shape.height();
            }
            assertThat(end).isLessThanOrEqualTo((double) drawing.height());
        }
    }

    @Test
    void debtStandsBesideItsLimit() throws IOException {
        assertThat(charts().get(3).bars())
                .extracting(Bar::label)
                .startsWith("债务限额", "债务余额")
                .contains("一般债务余额", "专项债务限额");
    }
}
