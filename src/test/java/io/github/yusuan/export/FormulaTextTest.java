package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet runs no text, and keeps every number. */
class FormulaTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\ttext",
                "＝1+1",
                "＋1",
                "－1+1",
                "＠SUM(A1)",
                " =1",
                "\u3000=1",
                "\n=1",
                "=cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "+",
                "=",
                "@"
            })
    void makesTextHarmlessThatWouldRun(String text) {
        assertThat(FormulaText.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-12.50", "-1,234,567.89", "+3", "-5%", "0", "2010301", "-", "－", "--", "一般公共服务支出", "a=b", ""})
    void leavesNumbersDashesAndOtherTextAlone(String text) {
        assertThat(FormulaText.harmless(text)).isEqualTo(text);
    }
}
