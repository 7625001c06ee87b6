package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where in the cells of a net lines of text are; characters are black boxes of 24 pixels. */
class LineFinderTest {

    private static List<TextLine> lines(Consumer<Graphics2D> drawing) {
        Grey page = Drawn.cleaned(Drawn.picture(800, 500, g -> {
            Drawn.net(2, 2, 100, 200).accept(g);
            drawing.accept(g);
        }));
        Regions regions = new Regions(page, new RuleFinder(Drawn.DPI).find(page), 8);
        Grey bare = regions.withoutRules(page);
        return new LineFinder(bare, regions, new InkMask(bare, 128, Drawn.DPI), Drawn.DPI).lines(regions.cells());
    }

    private static void word(Graphics2D g, int x, int y) {
        g.fillRect(x, y, 24, 24);
        g.fillRect(x + 28, y, 24, 24);
    }

    @Test
    void findsTheLinesOfACell() {
        List<TextLine> lines = lines(g -> {
            word(g, 120, 120);
            word(g, 120, 160);
        });

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo(new TextLine(120, 120, 172, 144, 24));
    }

    @Test
    void takesNoRestOfAStampBesideAWordForALine() {
        List<TextLine> lines = lines(g -> {
            word(g, 120, 120);
            g.fillRect(200, 170, 20, 2);
        });

        assertThat(lines).hasSize(1);
    }

    @Test
    void keepsADashThatIsAllOfACell() {
        List<TextLine> lines = lines(g -> {
            word(g, 120, 120);
            g.fillRect(350, 150, 20, 2);
        });

        assertThat(lines).hasSize(2);
    }
}
