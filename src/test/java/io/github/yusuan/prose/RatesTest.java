package io.github.yusuan.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.ProseRate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Percentages that sentences state. */
class RatesTest {
    private static List<ProseRate> rates(String sentences) {
        return TabbedDocument.read("云溪县图书馆 2024 年部门预算\n\n" + sentences)
                .annexes()
                .rates();
    }

    @Test
    void readsWhatARateIsOf() {
        assertThat(rates("保障车辆完好率达到 90%，故障排除率不低于95.5％以上，满意率（%）≥98%。"))
                .extracting(ProseRate::name, r -> r.percent().toString())
                .containsExactly(tuple("保障车辆完好率", "90"), tuple("故障排除率", "95.5"), tuple("满意率", "98"));
    }

    @Test
    void readsTheShareOfABudgetWithItsAmounts() {
        ProseRate rate =
                rates("支出年初预算为2,993.92万元，支出决算为2940.05万元，完成年初预算的98.20%。").get(0);

        assertThat(rate.percent()).hasToString("98.20");
        assertThat(rate.execution()).hasValueSatisfying(execution -> {
            assertThat(execution.budget().yuan()).isEqualByComparingTo("29939200");
            assertThat(execution.outcome().yuan()).isEqualByComparingTo("29400500");
        });
    }

    @Test
    void takesNoOtherPercentage() {
        assertThat(rates("比上年减少63.14万元，下降2.10%，占79.49%。")).isEmpty();
    }
}
