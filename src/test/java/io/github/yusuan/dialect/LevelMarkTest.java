package io.github.yusuan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables without codes, whose levels something else shows. */
class LevelMarkTest {

    @ParameterizedTest
    @EnumSource(names = {"BLANKS", "INDENT", "ORDINAL", "WEIGHT"})
    void showsTheLevelsOfATableWithoutCodes(LevelMark mark) {
        Dialect dialect = Dialect.plain().with(CodeForm.NONE).with(mark);
        Judgement judgement = Judgement.of(DialectDocument.of(dialect, 7));

        assertThat(judgement.verdict()).isEqualTo(Judgement.Verdict.RIGHT);
        assertThat(judgement.rows()).isEmpty();
        assertThat(judgement.alarms()).isEmpty();
    }
}
