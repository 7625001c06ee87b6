package io.github.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums between the items of a procurement table: each shape holds, and each amount that is wrong is noticed. */
class ProcurementGroupsTest {
    private static final String TABLES = "# expenditure\n | | 合计 | total 900.00";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计 90 = 一般公共服务支出 90 = 档案事务 90 = 行政运行 20, 档案馆 70",
                "合计 90 = 货物 20 = 审计局 20 = 书架 8, 桌椅 12; 服务 70 = 审计局 70 = 物业 70",
                "合计 90 = 审计局小计 60 = 货物小计 20 = 书架 20; 服务小计 40 = 物业 40; 审计学院小计 30 = 桌椅 30",
                "合计 90 = 机要费 30 = 台式机 30; 会议费 50 = 会议服务 50; 印刷 10",
                "书架 8, 桌椅 12; 货物小计 20; 物业 70; 服务小计 70; 合计 90",
            })
    void everyAmountIsATermOfASum(String drawn) {
        List<String> rows = rows(drawn);
        assertThat(checks(rows))
                .filteredOn(check -> check.identity().startsWith("C3"))
                .hasSizeGreaterThan(1);
        assertThat(checks(rows)).allSatisfy(check -> assertThat(check.status()).isNotEqualTo(CheckStatus.FAILS));
        for (int i = 0; i < rows.size(); i++) {
            List<String> wrong = new ArrayList<>(rows);
            wrong.set(i, rows.get(i).replace("0.00", "1.50").replace(".00", ".50"));
            assertThat(checks(wrong)).as(rows.get(i)).extracting(Check::status).contains(CheckStatus.FAILS);
        }
    }

    /** 财政拨款 is a source like others, and the sum of the budgets where they stand beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "total 20.00, fiscal_appropriation 15.00, other 5.00",
                "total 20.00, fiscal_appropriation 15.00, general_public 10.00, government_fund 5.00, other 5.00"
            })
    void theAppropriationCountsOnce(String amounts) {
        assertThat(checks(List.of("leaf | | 书架 | | | " + amounts)))
                .filteredOn(check -> check.identity().equals("C9"))
                .extracting(Check::status)
                .containsExactly(CheckStatus.HOLDS);
    }

    /** A name before {@code =} or one that ends in 小计 is a sum. */
    private static List<String> rows(String drawn) {
        List<String> rows = new ArrayList<>();
        for (String chain : drawn.split("[;,] ")) {
            String[] names = chain.split(" = ");
            for (int i = 0; i < names.length; i++) {
                String[] cells = names[i].split(" ");
                boolean sum = i + 1 < names.length || cells[0].endsWith("小计");
                String role = cells[0].equals("合计") ? "total" : sum ? "subtotal" : "leaf";
                rows.add("%s | | %s | | | total %s.00".formatted(role, cells[0], cells[1]));
            }
        }
        return rows;
    }

    private static List<Check> checks(List<String> rows) {
        return Papers.of(Ledger.of(TABLES), "# procurement\n" + String.join("\n", rows))
                .checks();
    }
}
