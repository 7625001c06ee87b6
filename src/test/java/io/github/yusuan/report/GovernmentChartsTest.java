package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.report.Chart.Bar;
import java.io.IOException;
import java.math.BigDecimal;
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

        assertThat(charts).hasSize(3);
        assertThat(sum(charts.get(0))).isEqualByComparingTo(MoneyUnit.WAN_YUAN.toYuan(new BigDecimal("91800")));
        assertThat(sum(charts.get(1))).isEqualByComparingTo(MoneyUnit.WAN_YUAN.toYuan(new BigDecimal("313900")));
        assertThat(charts.get(1).bars()).extracting(Bar::label).contains("三、教育支出");
    }

    @Test
    void debtStandsBesideItsLimit() throws IOException {
        assertThat(charts().get(2).bars())
                .extracting(Bar::label)
                .startsWith("债务限额", "债务余额")
                .contains("一般债务余额", "专项债务限额");
    }
}
