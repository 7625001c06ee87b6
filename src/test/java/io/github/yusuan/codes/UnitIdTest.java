package io.github.yusuan.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mark for the documents of one unit. */
class UnitIdTest {

    @ParameterizedTest
    @CsvSource({"中国共产党云岭省委员会办公厅, 中共云岭省委办公厅", "云溪县财政局(本级), 云溪县财政局", "云溪县财政局（局本级）, 云溪县财政局", "云溪县 图书馆, 云溪县图书馆"})
    void waysOfWritingANameHaveOneMark(String one, String other) {
        assertThat(UnitId.of("130000", one, false)).isEqualTo(UnitId.of("130000", other, false));
    }

    @Test
    void aSingleUnitIsNotTheDepartmentOfThatName() {
        assertThat(UnitId.of("130000", "云溪县财政局", true)).isEqualTo(UnitId.of("130000", "云溪县财政局", false) + "-unit");
    }

    @Test
    void unitsOfOneNameInSeveralPlacesAreSeveral() {
        assertThat(UnitId.of("130532", "财政局", false)).isNotEqualTo(UnitId.of("130533", "财政局", false));
        assertThat(UnitId.of("", "财政局", false)).startsWith("000000-");
    }

    @Test
    void aUnitWithoutANameHasNone() {
        assertThat(UnitId.of("130532", "", false)).isEmpty();
    }

    @Test
    void namesThatEndOtherwiseStayWhole() {
        assertThat(UnitId.withoutOffices("云溪县市本级国库支付中心")).isEqualTo("云溪县市本级国库支付中心");
    }
}
