package io.github.yusuan.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a unit is follows from its name, or not at all. */
class DivisionsTest {

    @ParameterizedTest
    @CsvSource({
        "平乡县机关后勤服务中心,     130532",
        "河北省邢台市平乡县财政局,    130532",
        "河北省平乡县财政局,         130532",
        "中共平乡县委办公室,         130532",
        "中国共产党平乡县委员会,      130532",
        "上海市普陀区万里街道办事处,  310107",
        "江苏省人大常委会办公厅,      320000",
        "赵县财政局,               130133",
    })
    void findsTheSmallestDivisionOfAName(String unit, String code) {
        assertThat(Divisions.standard().ofUnit(unit)).map(Division::code).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({
        "长沙云溪教育基地办公室, 长沙市教育局, 430100",
        "长沙云溪教育基地办公室, 长沙县教育局, 430121",
        "长沙云溪教育基地办公室, 岳阳市教育局,",
        "长沙云溪教育基地办公室, 长沙,",
        "云溪教育基地办公室, 长沙市教育局,",
    })
    void findsTheDivisionThatANameShortensAndAnotherOneSpellsOut(String unit, String other, String code) {
        assertThat(Divisions.standard().spelledOut(unit, List.of("合计", other)).map(Division::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void findsNoneWhereSeveralAreSpelledOut() {
        assertThat(Divisions.standard().spelledOut("长沙云溪教育基地办公室", List.of("长沙市教育局", "长沙县教育局")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"普陀区规划和自然资源局", "听泉街道办事处", "", "机关后勤服务中心"})
    void findsNoneWhereANameCouldMeanSeveralOrNone(String unit) {
        assertThat(Divisions.standard().ofUnit(unit)).isEmpty();
    }
}
