package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Stamps and shade go, ink stays. */
class PaperCleanerTest {

    @Test
    void takesAStampAwayAndLeavesWhatLiesUnderIt() {
        Grey page = Drawn.cleaned(Drawn.picture(400, 400, g -> {
            g.setColor(new Color(215, 40, 40));
            g.fillOval(100, 100, 200, 200);
            g.setColor(new Color(50, 5, 5)); // black ink under red
            g.fillRect(150, 190, 100, 20);
        }));

        assertThat(page.at(200, 130)).isGreaterThan(230);
        assertThat(page.at(200, 200)).isLessThan(80);
    }

    @Test
    void makesGreyPaperWhiteAndPaleInkDark() {
        Grey page = Drawn.cleaned(Drawn.picture(400, 400, g -> {
            g.setColor(new Color(200, 200, 200));
            g.fillRect(0, 0, 400, 400);
            g.setColor(new Color(140, 140, 140));
            for (int y = 20; y < 400; y += 40) {
                g.fillRect(50, y, 300, 10);
            }
        }));

        assertThat(page.at(200, 50)).isGreaterThan(240);
        assertThat(page.at(200, 25)).isLessThan(80);
    }
}
