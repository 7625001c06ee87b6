package io.github.yusuan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Tables in dialects that no published document need have shown: every choice of a dialect alone, and mixes. The bounds
 * are what was reached; they are raised with the reading and never lowered. {@code target/dialects.md} has the figures.
 */
@Tag("slow")
class DialectReadingTest {

    private static final String MANY = "dialects";
    /** Property with the first seed: others draw other mixes. */
    private static final String FROM = "dialects.from";

    private static final int FIRST = 1_000_000;
    private static final int QUICK = 200;
    private static final double RIGHT = 0.999;
    private static final double SILENT = 0.0001;
    private static final double MIXED_RIGHT = 0.9995;
    private static final double MIXED_SILENT = 0.00015;

    @Test
    void readsDialectsOrTellsThatItCannot() throws IOException {
        Survey survey = Survey.ofChoices(Dialect.alone()).and(Survey.ofMixes(0, QUICK, false));
        new SurveyReport(survey).write(Path.of("target", "dialects.md"));

        assertThat(survey.shareOfAmountsRight()).as("amounts right").isGreaterThanOrEqualTo(RIGHT);
        assertThat(survey.shareOfAmountsSilent())
                .as("amounts wrong without a word")
                .isLessThanOrEqualTo(SILENT);
    }

    @Tag("dialects")
    @EnabledIfSystemProperty(named = MANY, matches = "\\d+", disabledReason = "takes minutes: mvn -Pdialects test")
    @Test
    void readsThousandsOfDialectsOrTellsThatItCannot() throws IOException {
        Survey survey = Survey.ofMixes(Integer.getInteger(FROM, FIRST), Integer.getInteger(MANY, QUICK), true);
        new SurveyReport(survey).write(Path.of("target", "dialects-many.md"));

        assertThat(survey.shareOfAmountsRight()).as("amounts right").isGreaterThanOrEqualTo(MIXED_RIGHT);
        assertThat(survey.shareOfAmountsSilent())
                .as("amounts wrong without a word")
                .isLessThanOrEqualTo(MIXED_SILENT);
    }

    @Test
    void printsTheSameBytesForTheSameDialectAndSeed() {
        for (Dialect dialect :
                List.of(Dialect.plain(), Dialect.plain().with(Pen.MITRED).with(Net.NO_ROW_RULES))) {
            assertThat(DialectDocument.of(dialect, 7).pdf())
                    .isEqualTo(DialectDocument.of(dialect, 7).pdf());
        }
    }
}
