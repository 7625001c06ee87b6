package io.github.yusuan.check.equation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.check.Ledger;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.CheckWords;
import org.junit.jupiter.api.Test;

/** A failure says which side is more, by how much, and what may explain it. */
class FailureWordsTest {

    private static CheckWords words(String text, String identity) {
        return Ledger.of(text).checks(identity).stream()
                .filter(check -> check.status() == CheckStatus.FAILS)
                .map(Check::words)
                .findFirst()
                .orElseThrow();
    }

    private static String rows(String... rows) {
        return "# expenditure\n | | 合计 | total " + String.join("\n", rows);
    }

    @Test
    void ofARowThatIsTooMuch() {
        CheckWords words = words(
                rows(
                        "70.00",
                        " | 205 | 教育支出 | total 30.00",
                        " | 208 | 社会保障和就业支出 | total 40.00",
                        " | 210 | 卫生健康支出 | total 40.00"),
                "T3.tree");

        assertThat(words.chinese()).isEqualTo("合计比其各组成部分之和少 40 元；恰好多出 40 元这一笔：该行可能重复列示，或已包含在其他行中");
        assertThat(words.english())
                .isEqualTo("合计 (total) is 40 yuan less than its parts; the amount 40 is exactly that much too much: its"
                        + " row may be printed twice or be a part of another");
    }

    @Test
    void ofRowsThatAreLeftOut() {
        CheckWords words =
                words(rows("90.00", " | 205 | 教育支出 | total 30.00", " | 208 | 社会保障和就业支出 | total 40.00"), "T3.tree");

        assertThat(words.chinese()).isEqualTo("合计比其各组成部分之和多 20 元；总额中可能含有表内未列示的项目（如涉密项目）");
        assertThat(words.english())
                .endsWith("rows may be left out of the table (confidential items) that its total includes");
    }

    @Test
    void ofAPartInAnotherUnit() {
        CheckWords words =
                words(rows("300040.00", " | 205 | 教育支出 | total 30.00", " | 208 | 社会保障和就业支出 | total 40.00"), "T3.tree");

        assertThat(words.chinese()).endsWith("；若其中 30 元这一笔的金额单位不同（元、万元），两方恰好相等");
    }

    @Test
    void ofASideInAnotherUnit() {
        CheckWords words = words(rows("700000.00", " | 205 | 教育支出 | total 70.00"), "T3.tree");

        assertThat(words.chinese()).endsWith("；两方恰为一万倍关系，其中一方的金额单位不同");
    }

    @Test
    void ofColumnsByTheirNames() {
        CheckWords words = words("# expenditure\n | 205 | 教育支出 | total 70.00, basic 50.00, project 10.00", "T3.row");

        assertThat(words.chinese()).isEqualTo("科目 205（合计）比所汇总的各栏之和多 10 元");
        assertThat(words.english()).isEqualTo("code 205 (total) is 10 yuan more than the columns that it sums");
    }

    @Test
    void ofTablesByTheirNames() {
        CheckWords words = words("""
                # general-budget-expenditure
                 | 205 | 教育支出 | total 70.00, basic 70.00
                # basic-expenditure
                 | 301 | 工资福利支出 | total 60.00
                """, "X8");

        assertThat(words.chinese()).isEqualTo("一般公共预算基本支出表（合计）：《一般公共预算基本支出表》比《一般公共预算支出表》少 10 元");
    }

    @Test
    void ofHalfOfAnotherAmount() {
        CheckWords words = words("""
                # basic-expenditure
                 | 30108 | 养老保险 | total 20.00
                 | 30109 | 职业年金 | total 12.00
                """, "D4");

        assertThat(words.chinese()).isEqualTo("科目 30109（合计）比所对照金额的一半多 2 元");
    }
}
