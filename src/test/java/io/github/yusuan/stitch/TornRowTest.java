package io.github.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What behind a page break is the rest of a row before it. */
class TornRowTest {

    @Test
    void aLabelTornByTheBreakIsOneLabelWhereEveryRowHasAmounts() {
        List<BodyRow> rows = List.of(
                row("甲局", "20.00", "10.00"),
                row("甲局本级", "10.00", ""),
                row("乙艺术馆", "5.00", ""),
                row("丙老干部", "5.00", "5.00"));

        assertThat(continues(rows, row("活动中心", "", ""))).isTrue();
        assertThat(continues(rows, row("丁所", "6.00", ""))).isFalse();
        assertThat(continues(rows, row("其中：丁所", "", ""))).isFalse();
    }

    @Test
    void rowsBehindTheBreakSayTooWhatEveryRowHas() {
        List<BodyRow> start = List.of(row("合计", "30.00", "10.00"), row("公务用车购置及运", "20.00", "10.00"));

        assertThat(continues(start, row("行费", "", ""), row("接待费", "5.00", ""), row("出国费", "5.00", "")))
                .isTrue();
        assertThat(continues(start, row("卫生支出", "", ""), row("行政医疗", "", ""), row("事业医疗", "", "")))
                .isFalse();
    }

    @Test
    void rowsNearTheBreakSayWhatEveryRowHas() {
        List<BodyRow> rows = new ArrayList<>(Collections.nCopies(300, row("教育支出", "1.00", "")));
        rows.addAll(Collections.nCopies(200, row("房屋租赁", "", "甲局")));

        assertThat(continues(rows, row("和维护", "", ""))).isTrue();
        assertThat(continues(rows.subList(0, 400), row("和维护", "", ""))).isFalse();
    }

    @Test
    void anIndentedLabelBehindTheBreakIsAnItemWithoutAmounts() {
        List<BodyRow> start = List.of(row("合计", "30.00", ""), row("工资福利", "20.00", ""), row("商品服务", "10.00", ""));
        BodyRow item = row("办公费", "", "");
        BodyRow indented =
                new BodyRow(1, item.cells().stream().map(c -> c.with(20, false)).toList());

        assertThat(continues(start, item, row("差旅费", "10.00", ""))).isTrue();
        assertThat(continues(start, indented, row("差旅费", "10.00", ""))).isFalse();
    }

    @Test
    void amountsBehindTheBreakSayTooHowManyPlacesEveryAmountHas() {
        List<BodyRow> start = List.of(row("合计", "6542.24", ""), row("公务用车购置及运", "2448.3", ""));

        assertThat(continues(start, row("行费", "0", ""), row("运行费", "2448.30", ""), row("接待费", "4093.94", "")))
                .isTrue();
        assertThat(continues(start, row("行费", "0", ""), row("运行费", "2448.3", ""), row("接待费", "4093.94", "")))
                .isFalse();
    }

    /** The other half of the row may be a whole sum. */
    @Test
    void aSumTornWithinAWordIsOneLabel() {
        List<BodyRow> rows =
                List.of(row("一、污水处理费收入", "20.00", "一、教育支出", "10.00"), row("政府性基金预算收", "20.00", "政府性基金预算支出小计", "10.00"));

        assertThat(continues(rows, row("入小计", "", "", ""))).isTrue();
        assertThat(continues(rows, row("收入小计", "", "", ""))).isFalse();
        assertThat(continues(rows, row("入小计", "5.00", "", ""))).isFalse();
        assertThat(continues(rows, row("小计", "", "", ""))).isFalse();
    }

    private static boolean continues(List<BodyRow> before, BodyRow... after) {
        return TornRow.continues(before, List.of(after), false);
    }

    private static BodyRow row(String... texts) {
        return new BodyRow(
                1,
                Stream.of(texts)
                        .map(text -> new BodyCell(text, 1, Box.NONE, 0, BodyCell.Cover.OWN))
                        .toList());
    }
}
