package io.github.yusuan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.dialect.Judgement.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dialects that were misread, each the least that was enough, with the seed of its content. */
class MendedDialectsTest {

    @ParameterizedTest
    @CsvSource({
        "MeasureSet.YEARS HeadForm.DEEP, 1000253",
        "PageBreak.TITLE_AT_FOOT Company.TABLE_ABOVE UnitPlace.BARE, 1000398",
        "PageBreak.PAGE_BETWEEN Surroundings.RUNNING_HEAD, 1000116",
        "PageBreak.TORN_AMOUNT NegativeMark.TRAILING_MINUS, 1000151",
        "TableForm.TWO_SIDED PageBreak.TORN_NAME, 2000345",
        "TableForm.APPROPRIATION PageBreak.TORN_NAME, 2000563",
        "MeasureSet.YEARS HeadForm.THREE_ROWS Net.ROW_RULES DigitForm.FULL_WIDTH, 1000690",
        "MeasureSet.YEARS Wording.FOURTH HeadForm.DEEP Net.FRAME_AND_ROW_RULES, 2001329",
        "MeasureSet.YEARS CodeForm.SPLIT_OWN Net.FRAME_AND_ROW_RULES UnitPlace.GROUP, 60",
    })
    void isRead(String dialect, long seed) {
        Judgement judgement = Judgement.of(DialectDocument.of(Dialect.named(dialect), seed));

        assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(Verdict.RIGHT);
    }
}
