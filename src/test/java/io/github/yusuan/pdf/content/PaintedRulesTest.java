package io.github.yusuan.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a viewer shows as a thin line is a rule, however it is drawn. */
class PaintedRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 50 180 .5 re f",
                "10 50 m 190 50 l 189 50.5 l 11 50.5 l f", // mitred at both ends
                "10 50 m 190 50 l 187 53 l 10 53 l h f", // at one end, as thick as a rule may be
                "10 50 m 190 50 l 150 50.4 l f", // a wedge
                "10 50 m 100 50.2 l 190 50 l 190 50.5 l 100 50.3 l 10 50.5 l f",
                "10 50 m 190 50 l f", // without any height
                "10 50 m 70 50 130 50 190 50 c S",
                "0 w 10 50 m 190 50 l S",
                "180 w 100 50 m 100 50.5 l S", // short and very wide
                "q 10 50 180 .5 re W n 0 0 200 100 re f Q",
                "q 10 50 180 .5 re W n /S sh Q"
            })
    void readsALevelRule(String operators) throws IOException {
        assertThat(DrawnPage.unjudged(operators, (document, page) -> {}).rules())
                .singleElement()
                .asString()
                .matches("level (50|48|49) from 10 to 190");
    }

    @ParameterizedTest
    @CsvSource({
        "100 10 m 100.5 11 l 100.5 89 l 100 90 l f",
        "80 w 100 50 m 100.5 50 l S",
        "1 0 0 1 100 10 cm 0 0 .5 80 re f"
    })
    void readsAnUprightRule(String operators) throws IOException {
        assertThat(DrawnPage.of(operators).rules()).containsExactly("upright 100 from 10 to 90");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 10 180 80 re 11 11 178 78 re f*",
                "10 10 180 80 re 11 11 m 11 89 l 189 89 l 189 11 l h f", // the inner one the other way round
                "10 10 m 190 10 l 190 90 l 10 90 l 10 10 l 11 11 l 11 89 l 189 89 l 189 11 l 11 11 l f"
            })
    void readsARingAsAFrame(String operators) throws IOException {
        DrawnPage page = DrawnPage.of(operators);

        assertThat(page.rules()).anyMatch(r -> r.matches("level (10|11) from 1[01] to 190"));
        assertThat(page.rules()).anyMatch(r -> r.matches("level (90|91|89) from 1[01] to 190"));
        assertThat(page.rules()).anyMatch(r -> r.startsWith("upright 11") || r.startsWith("upright 10"));
        assertThat(page.rules()).anyMatch(r -> r.startsWith("upright 189") || r.startsWith("upright 190"));
        assertThat(page.ink().fills()).isEmpty();
    }

    @Test
    void readsANetDrawnAsOneOutlineWithHoles() throws IOException {
        DrawnPage page = DrawnPage.of("10 10 180 80 re 11 11 88 78 re 100 11 89 78 re f*");

        assertThat(page.rules()).filteredOn(r -> r.startsWith("upright")).hasSize(3);
        assertThat(page.rules()).filteredOn(r -> r.startsWith("level")).hasSize(2);
    }

    @Test
    void readsTheSidesOfARoundedFrameUpToItsCorners() throws IOException {
        DrawnPage page = DrawnPage.of("15 10 m 185 10 l 188 10 190 12 190 15 c 190 85 l 190 88 188 90 185 90 c "
                + "15 90 l 12 90 10 88 10 85 c 10 15 l 10 12 12 10 15 10 c S");

        assertThat(page.rules()).contains("level 90 from 15 to 185", "level 90 from 185 to 190");
        assertThat(page.rules()).contains("upright 190 from 15 to 85", "upright 10 from 10 to 15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 1 1 rg 10 50 180 .5 re f",
                "10 10 m 190 90 l S",
                "10 10 m 60 90 140 90 190 10 c S",
                "q 0 0 50 50 re W n 60 60 100 .5 re f Q"
            })
    void readsNoRuleWhereNoneIsSeen(String operators) throws IOException {
        assertThat(DrawnPage.of(operators).rules()).isEmpty();
    }

    @Test
    void cutsARuleAtAClipThatIsNoRectangle() throws IOException {
        DrawnPage page = DrawnPage.of(
                "q 10 10 m 100 10 l 100 60 l 190 60 l 190 90 l 10 90 l h W n " + "0 50 200 .5 re f 0 70 200 .5 re f Q");

        assertThat(page.rules()).isEqualTo(List.of("level 50 from 10 to 100", "level 30 from 10 to 190"));
    }
}
