package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the lines of a page lie is found to a fiftieth of a degree. */
class SlopeFinderTest {
    private static final BufferedImage NET = Drawn.picture(1200, 1000, Drawn.net(12, 6, 60, 160));

    private static Slopes slopes(BufferedImage image) {
        Grey page = Drawn.cleaned(image);
        return new SlopeFinder(Drawn.DPI, Histogram.threshold(Histogram.of(page))).of(page);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.5, -0.7, 0.7, 2.5})
    void findsHowFarAPageLeans(double degrees) {
        Slopes slopes = slopes(Drawn.turned(NET, degrees));

        assertThat(Math.toDegrees(slopes.level())).isCloseTo(degrees, within(0.06));
        assertThat(Math.toDegrees(slopes.upright())).isCloseTo(-degrees, within(0.06));
    }

    @Test
    void leavesALevelPageAsItIs() {
        Grey page = Drawn.cleaned(NET);

        assertThat(slopes(NET).straightened(page)).isSameAs(page);
    }

    @Test
    void straightensAPhotograph() {
        Grey page = Drawn.cleaned(NET);
        Grey photograph = new Slopes(0.01, 0.00002, -0.008, 0.00001).straightened(page);
        Slopes found = new SlopeFinder(Drawn.DPI, 128).of(photograph);

        assertThat(found.level()).isCloseTo(-0.01, within(0.001));
        assertThat(found.levelChange()).isCloseTo(-0.00002, within(0.000004));
        assertThat(new RuleFinder(Drawn.DPI).find(found.straightened(photograph)))
                .hasSize(13 + 7);
    }
}
