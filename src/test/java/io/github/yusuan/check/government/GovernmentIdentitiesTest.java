package io.github.yusuan.check.government;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each identity holds where a document adds up and fails where one of its amounts is another. */
class GovernmentIdentitiesTest {
    private static final String REVENUE = """
            2024年全市一般公共预算收入决算表
            单位：万元
            项目|预算数|决算数|决算数为预算数的%
            一、税收收入|80|100|125.0%
            增值税|80|100|125.0%
            二、非税收入|20|30|150.0%
            罚没收入|20|30|150.0%
            本年收入合计|100|130|130.0%

            2024年市本级一般公共预算收入决算表
            单位：万元
            项目|预算数|决算数|决算数为预算数的%
            一、税收收入|30|40|133.3%
            增值税|30|40|133.3%
            二、非税收入|5|10|200.0%
            罚没收入|5|10|200.0%
            本年收入合计|35|50|142.9%

            2024年各县区一般公共预算收入决算表
            单位：万元
            项目|预算数|决算数|决算数为预算数的%
            一、税收收入|50|60|120.0%
            增值税|50|60|120.0%
            二、非税收入|15|20|133.3%
            罚没收入|15|20|133.3%
            本年收入合计|65|80|123.1%
            """;

    private static final String TRANSFERS = """
            2024年市本级一般公共预算收支决算总表
            单位：万元
            项目|决算数|项目|决算数
            一、一般公共预算收入|90|一、一般公共预算支出|60
            二、上级补助收入|40|二、补助下级支出|70
            收入总计|130|支出总计|130

            2024年市对县区税收返还和转移支付分项目决算表
            单位：万元
            项目|决算数
            一、税收返还|20
            二、一般性转移支付|50
            合计|70

            2024年市对县区税收返还和转移支付分地区决算表
            单位：万元
            地区|合计|税收返还|一般性转移支付
            春山县|30|5|25
            秋水区|40|15|25
            合计|70|20|50
            """;

    private static final String INSURANCES = """
            2024年市本级社会保险基金收入决算表
            单位：万元
            项目|决算数
            一、企业职工基本养老保险基金收入|70
            二、失业保险基金收入|30
            合计|100

            2024年市本级社会保险基金支出决算表
            单位：万元
            项目|决算数
            一、企业职工基本养老保险基金支出|50
            二、失业保险基金支出|10
            本年支出合计|60
            本年收支结余|40
            年末滚存结余|240
            """;

    private static final String DEBT = """
            2024年全市地方政府一般债务余额决算表
            单位：亿元
            项目|决算数
            一、2023年末地方政府一般债务余额|10.00
            二、2024年末地方政府一般债务余额限额|15.00
            三、2024年地方政府一般债务发行额|3.00
            四、2024年地方政府一般债务还本额|1.00
            五、2024年末地方政府一般债务余额|12.00

            2024年全市政府债务限额及余额决算表
            单位：亿元
            地区|债务限额|||债务余额||
            |小计|一般债务|专项债务|小计|一般债务|专项债务
            全市|35.00|15.00|20.00|30.00|12.00|18.00
            春山县|20.00|8.00|12.00|17.00|7.00|10.00
            秋水区|15.00|7.00|8.00|13.00|5.00|8.00
            """;

    static Stream<Arguments> identities() {
        return Stream.of(
                Arguments.of("G7", TRANSFERS, "二、补助下级支出|70", "二、补助下级支出|79"),
                Arguments.of("G7", TRANSFERS, "二、一般性转移支付|50", "二、一般性转移支付|59"),
                Arguments.of("G8", REVENUE, "罚没收入|5|10", "罚没收入|5|19"),
                Arguments.of("G9", INSURANCES, "本年收支结余|40", "本年收支结余|49"),
                Arguments.of("G10", INSURANCES, "二、失业保险基金收入|30", "二、失业保险基金收入|39"),
                Arguments.of("D5", DEBT, "余额限额|15.00", "余额限额|15.50"),
                Arguments.of("D5", DEBT, "五、2024年末地方政府一般债务余额|12.00", "五、2024年末地方政府一般债务余额|12.50"),
                Arguments.of("P1", REVENUE, "增值税|80|100|125.0%", "增值税|80|100|135.0%"));
    }

    @ParameterizedTest
    @MethodSource("identities")
    void holdsAndNoticesAnotherAmount(String identity, String text, String right, String wrong) {
        assertThat(text).contains(right);
        assertThat(statuses(identity, text))
                .isNotEmpty()
                .allMatch(status -> status == CheckStatus.HOLDS || status == CheckStatus.HOLDS_ROUNDED);
        assertThat(statuses(identity, text.replace(right, wrong))).contains(CheckStatus.FAILS);
    }

    /** Compared is what was done with last year; a blank is not what was planned instead. */
    @Test
    void aBlankIsNotReplacedByAnotherStageOfTheYear() {
        String text = """
                2025年全市一般公共预算支出执行情况表
                单位：万元
                项目|调整预算数|执行数|上年决算数|比上年增减额
                教育支出|90|80|70|10
                信访事务|72||2080|-2080
                合计|162|80|2150|-2070

                2026年全市一般公共预算支出预算表
                单位：万元
                项目|预算数
                教育支出|90
                合计|90
                """;

        assertThat(statuses("P3", text)).hasSize(2).containsOnly(CheckStatus.HOLDS);
    }

    /** Below the total, what is left over completes it; where the total heads its parts, it is one of them. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                收入总计|130|支出总计|130
                一、一般公共预算收入|90|一、一般公共预算支出|60
                二、转移性收入|40|二、转移性支出|70
                上级补助收入|40|上解支出|50
                ||结转下年|20
                """, """
                总计|130|总计|130
                一、本级收入|90|一、本级支出|60
                税收|70|二、转移性支出|70
                非税|20|上解支出|50
                二、转移性收入|40|结转下年支出|20
                上级补助收入|40||
                """, """
                一、一般公共预算收入|90|一、一般公共预算支出|60
                二、上级补助收入|40|二、上解上级支出|50
                收入总计|130|支出总计|110
                ||年终结余|20
                ||其中：结转下年|15
                """})
    void findsWhatIsLeftOverBelowTheTotalOrInIt(String rows) {
        String text = "2024年全市一般公共预算收支平衡表\n单位：万元\n收入|决算数|支出|决算数\n" + rows;

        assertThat(statuses("G4", text)).containsExactly(CheckStatus.HOLDS);
        assertThat(statuses("G2", text)).doesNotContain(CheckStatus.FAILS);
    }

    /** What is lent on to the levels below is owed by them; one of the ways of borrowing is not all that was borrowed. */
    @Test
    void debtThatIsLentOnIsOwedByOthers() {
        String text = """
                2026年市本级政府债务收支计划表
                单位：万元
                项目|金额
                一、2026年初市本级政府债务余额|18.00
                二、2026年市本级政府债务举借额|33.00
                三、转贷区县政府债务支出|27.00
                四、2026年市本级政府债务还本支出|5.00
                五、2026年末市本级政府债务余额|19.00
                """;

        assertThat(statuses("D3", text)).containsExactly(CheckStatus.HOLDS);
        assertThat(statuses("D3", text.replace("27.00", "26.00"))).containsExactly(CheckStatus.FAILS);
        assertThat(statuses("D3", text.replace("二、2026年市本级政府债务举借额|33.00", "1.新增债券|20.00\n2.发行再融资债券|13.00")))
                .isEmpty();
    }

    private static List<CheckStatus> statuses(String identity, String text) {
        return TabbedDocument.read(text).checks().stream()
                .filter(check -> check.identity().equals(identity))
                .map(Check::status)
                .toList();
    }
}
