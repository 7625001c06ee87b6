package io.github.yusuan.office.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.input.InkPage;
import io.github.yusuan.input.Input;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Where the texts of converted pages stand, in the manner of each converter. */
class PositionedPagesTest {
    private static final Offset<Float> NEAR = Offset.offset(0.05f);
    /** Enough texts to tell the page of a converter from one that places some of its furniture. */
    private static final String OTHERS = "<div class=\"t y9\">项目</div>".repeat(30);

    private static PageInk ink(String css, String body) throws IOException {
        String html = "<html><head><style>" + css + "</style></head><body>" + body + "</body></html>";
        return ((InkPage) new HtmlReader()
                        .open(new Input("test", html.getBytes(UTF_8), "", problem -> {}))
                        .page(1))
                .ink();
    }

    private static Glyph glyph(PageInk ink, String text) {
        return ink.glyphs().stream()
                .filter(g -> g.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** As pdf2htmlEX writes: the text of a cell stands in a box of its own that cuts it off, lengths from the bottom. */
    private static String converted(String inside) {
        return "<div class=\"pf w0 h0\"><div class=\"pc w0 h0\">" + OTHERS + inside + "</div></div>";
    }

    private static final String CSS = ".pf{position:relative}.pc{position:absolute;top:0;left:0;width:100%;height:100%}"
            + ".c{position:absolute}.t{position:absolute;transform-origin:0 100%}.m0{transform:matrix(0.25,0,0,0.25,0,0)}"
            + ".w0{width:800px}.h0{height:1000px}.x1{left:200px}.y1{bottom:400px}.h1{height:40px}.x2{left:4px}.y2{bottom:8px}"
            + ".y9{bottom:9px}.fs0{font-size:64px}._{display:inline-block}._0{width:400px}._1{margin-left:-40px}";

    @Test
    void aTextStandsInTheBoxAroundIt() throws IOException {
        PageInk ink = ink(CSS, converted("<div class=\"c x1 y1 h1\"><div class=\"t m0 x2 y2 fs0\">合计</div></div>"));
        assertThat(glyph(ink, "合").x0()).isCloseTo(204 * 0.75f, NEAR);
        assertThat(glyph(ink, "合").y1()).isCloseTo((1000 - 400 - 8) * 0.75f, NEAR);
        assertThat(glyph(ink, "合").size()).isCloseTo(16 * 0.75f, NEAR);
    }

    @Test
    void aSpanIsAsWideAsTheGapBetweenTwoParts() throws IOException {
        PageInk ink = ink(
                CSS,
                converted("<div class=\"t m0 x1 y1 fs0\">合<span class=\"_ _0\"> </span><span class=\"ff2\">计</span>"
                        + "<span class=\"_ _1\"></span>额</div>"));
        assertThat(glyph(ink, "计").x0()).isCloseTo((200 + 16 + 100) * 0.75f, NEAR);
        assertThat(glyph(ink, "额").x0()).isCloseTo((200 + 16 + 100 + 16 - 10) * 0.75f, NEAR);
        assertThat(glyph(ink, "计").run()).isNotEqualTo(glyph(ink, "合").run());
    }

    @Test
    void whatIsForPaperCountsNot() throws IOException {
        PageInk ink = ink(
                CSS + "@media print{.pf{margin:0}.x1{left:900pt}" + ".z{left:1pt}".repeat(20_000) + "}",
                converted("<div class=\"t m0 x1 y1 fs0\">合</div>"));
        assertThat(glyph(ink, "合").x0()).isCloseTo(150f, NEAR);
    }

    @Test
    void aViewerSaysPartsOfThePage() throws IOException {
        String span = "<span style=\"left: %s; top: %s; font-size: calc(var(--scale-factor)*12px)\">%s</span>";
        PageInk ink = ink(
                "",
                "<div style=\"width: calc(var(--scale-factor) * 800px); height: calc(var(--scale-factor) * 400px)\"><div>"
                        + span.formatted("1%", "2%", "项目").repeat(30) + span.formatted("50%", "25%", "合")
                        + "</div></div>");
        assertThat(glyph(ink, "合").x0()).isCloseTo(300f, NEAR);
        assertThat(glyph(ink, "合").y0()).isCloseTo(75f, NEAR);
        assertThat(List.of(ink.width(), ink.height())).containsExactly(600f, 300f);
    }
}
