package io.github.yusuan.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.pdf.file.PdfFault;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what a viewer shows is read, and all of it. */
class VisibilityTest {
    private static final String TEXT = "BT /F 10 Tf 20 40 Td (12) Tj ET ";

    private static void nothingMore(PDDocument document, PDPage page) {
        // the page is drawn by its content alone
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 g 10 30 100 30 re f", // white
                "0 g 10 30 100 30 re f", // black
                "1 G 30 w 10 45 m 110 45 l S" // a stroke as wide as a band
            })
    void whatIsPaintedLaterHidesText(String cover) throws IOException {
        assertThat(DrawnPage.of(TEXT + cover).text()).isEmpty();
        assertThat(DrawnPage.of(cover + " 0 g " + TEXT).text()).isEqualTo("12");
    }

    @Test
    void anImageWithinTheContentHidesTextUnlessItIsAStencil() throws IOException {
        String place = TEXT + "q 100 0 0 30 10 30 cm BI /W 1 /H 1 ";

        assertThat(DrawnPage.unjudged(place + "/BPC 8 /CS /G ID x EI Q", VisibilityTest::nothingMore)
                        .text())
                .isEmpty();
        assertThat(DrawnPage.unjudged(place + "/IM true ID x EI Q", VisibilityTest::nothingMore)
                        .text())
                .isEqualTo("12");
    }

    @Test
    void whatIsWrittenAndNotShownIsKeptApart() throws IOException {
        DrawnPage page = DrawnPage.of("BT /F 10 Tf 20 40 Td 3 Tr (12) Tj 0 Tr (3) Tj ET");

        assertThat(page.text()).isEqualTo("3");
        assertThat(page.unseen()).extracting(Glyph::text).containsExactly("1", "2");
        assertThat(page.unseen()).first().satisfies(glyph -> {
            assertThat(glyph.x0()).isEqualTo(20);
            assertThat(glyph.y0()).isBetween(50f, 53f);
            assertThat(glyph.y1()).isBetween(60f, 63f);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 g 10 30 100 12 re f", // covers the feet only
                "/Half gs 1 g 10 30 100 30 re f",
                "/Multiply gs 1 1 0 rg 10 30 100 30 re f"
            })
    void textIsSeenThroughAndBesideACover(String cover) throws IOException {
        DrawnPage page = DrawnPage.of(TEXT + cover, (document, sheet) -> {
            COSDictionary half = new COSDictionary();
            half.setFloat(COSName.CA_NS, 0.5f);
            DrawnPage.resource(sheet, COSName.EXT_G_STATE, "Half", half);
            COSDictionary multiply = new COSDictionary();
            multiply.setItem(COSName.BM, COSName.MULTIPLY);
            DrawnPage.resource(sheet, COSName.EXT_G_STATE, "Multiply", multiply);
        });

        assertThat(page.text()).isEqualTo("12");
    }

    @Test
    void aCoverCutsTheRulesUnderIt() throws IOException {
        DrawnPage page = DrawnPage.of("0 50 200 .5 re f 1 g 50 20 100 60 re f");

        assertThat(page.rules()).containsExactlyInAnyOrder("level 50 from 0 to 50", "level 50 from 150 to 200");
    }

    @Test
    void whatLiesOutsideTheCropBoxIsNotSeen() throws IOException {
        DrawnPage page = DrawnPage.of(
                TEXT + "BT /F 10 Tf 120 40 Td (99) Tj ET 0 60 200 .5 re f",
                (document, sheet) -> sheet.setCropBox(new PDRectangle(0, 0, 100, DrawnPage.HEIGHT)));

        assertThat(page.text()).isEqualTo("12");
        assertThat(page.rules()).containsExactly("level 40 from 0 to 100");
    }

    @Test
    void aClipOfManyCornersHidesWhatLiesOutsideOfIt() throws IOException {
        DrawnPage page = DrawnPage.of("q 0 0 m 100 0 l 100 60 l 200 60 l 200 100 l 0 100 l h W n " + TEXT
                + "BT /F 10 Tf 120 40 Td (99) Tj ET Q");

        assertThat(page.text()).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({
        "0 g 0 0 200 100 re f, Luminosity, ''",
        "1 g 0 0 200 100 re f, Luminosity, 12",
        "1 g 0 0 200 100 re f 0 g 10 30 50 30 re f, Luminosity, ''",
        "0 g 0 0 200 100 re f, Alpha, 12",
        "0 g 150 0 20 20 re f, Alpha, ''",
        "/Pattern cs /P scn 0 0 200 100 re f, Luminosity, 12" // nobody knows how light it is
    })
    void aSoftMaskHidesWhatItDoesNotLetThrough(String mask, String kind, String text) throws IOException {
        DrawnPage page = DrawnPage.unjudged("/M gs " + TEXT, (document, sheet) -> {
            COSDictionary masked = new COSDictionary();
            masked.setName(COSName.S, kind);
            masked.setItem(COSName.G, DrawnPage.form(document, sheet, mask));
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.SMASK, masked);
            DrawnPage.resource(sheet, COSName.EXT_G_STATE, "M", state);
        });

        assertThat(page.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"7, 10 30 100 30 re f, 12", "7, 150 30 20 30 re f, ''", "7, n, ''", "3, 10 30 100 30 re f, ''"})
    void textThatIsAClipAppearsWhereItIsPainted(int mode, String paint, String text) throws IOException {
        DrawnPage page = DrawnPage.unjudged("q " + mode + " Tr " + TEXT + paint + " Q", VisibilityTest::nothingMore);

        assertThat(page.text()).isEqualTo(text);
        if (mode == 7) {
            assertThat(page.ink().fills()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"BaseOff, ''", "BaseOffButOn, 12", "Off, ''", "ViewOff, ''", "ViewOffUnasked, 12"})
    void aLayerIsSeenAsTheViewerOpensIt(String configuration, String text) throws IOException {
        DrawnPage page = DrawnPage.unjudged("/OC /L BDC " + TEXT + "EMC", (document, sheet) -> {
            COSDictionary layer = new COSDictionary();
            layer.setItem(COSName.TYPE, COSName.OCG);
            DrawnPage.resource(sheet, COSName.PROPERTIES, "L", layer);
            layers(document, layer, configuration);
        });

        assertThat(page.text()).isEqualTo(text);
    }

    private static void layers(PDDocument document, COSDictionary layer, String configuration) {
        COSDictionary standard = new COSDictionary();
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.OCGS, array(layer));
        properties.setItem(COSName.D, standard);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, properties);
        switch (configuration) {
            case "BaseOff", "BaseOffButOn" -> {
                standard.setItem(COSName.BASE_STATE, COSName.OFF);
                standard.setItem(COSName.ON, configuration.equals("BaseOff") ? new COSArray() : array(layer));
            }
            case "Off" -> standard.setItem(COSName.OFF, array(layer));
            default -> {
                COSDictionary view = new COSDictionary();
                view.setItem("ViewState", COSName.OFF);
                COSDictionary usage = new COSDictionary();
                usage.setItem("View", view);
                layer.setItem("Usage", usage);
                COSDictionary event = new COSDictionary();
                event.setName("Event", configuration.equals("ViewOff") ? "View" : "Print");
                event.setItem(COSName.OCGS, array(layer));
                standard.setItem("AS", array(event));
            }
        }
    }

    private static COSArray array(COSDictionary item) {
        COSArray array = new COSArray();
        array.add(item);
        return array;
    }

    @ParameterizedTest
    @CsvSource({"Widget, 0, 12", "FreeText, 0, 12", "FreeText, 2, ''", "Widget, 32, ''", "Popup, 0, ''", "Stamp, 0, ''"
    })
    void theAppearanceOfAnAnnotationIsOnThePage(String kind, int flags, String text) throws IOException {
        DrawnPage page = DrawnPage.unjudged("", (document, sheet) -> {
            COSStream form = DrawnPage.form(document, sheet, TEXT);
            COSDictionary appearance = new COSDictionary();
            appearance.setItem(COSName.N, form);
            COSDictionary annotation = new COSDictionary();
            annotation.setName(COSName.SUBTYPE, kind);
            annotation.setItem(COSName.F, COSInteger.get(flags));
            annotation.setItem(COSName.RECT, new PDRectangle(100, 50, 100, 50));
            annotation.setItem(COSName.AP, appearance);
            sheet.getCOSObject().setItem(COSName.ANNOTS, array(annotation));
        });

        assertThat(page.text()).isEqualTo(text);
        if (text.equals("12")) { // half as large in the upper right quarter
            assertThat(page.ink().glyphs().get(0).x0()).isEqualTo(110);
            assertThat(page.ink().glyphs().get(0).size()).isEqualTo(5);
        }
    }

    @Test
    void saysThatAFieldWithTextHasNoAppearance() throws IOException {
        DrawnPage page = DrawnPage.unjudged("", (document, sheet) -> {
            COSDictionary annotation = new COSDictionary();
            annotation.setName(COSName.SUBTYPE, "Widget");
            annotation.setString(COSName.V, "12.50");
            sheet.getCOSObject().setItem(COSName.ANNOTS, array(annotation));
        });

        assertThat(page.faults()).extracting(PdfFault::kind).containsExactly(PdfFault.Kind.PART_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, false"})
    void saysThatWordsOfATableAreDrawnAsShapes(int rows, boolean told) throws IOException {
        StringBuilder content = new StringBuilder("0 10 200 .5 re 0 90 200 .5 re f ");
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < 3; i++) { // like an 8 with its waist
                content.append("q 1 0 0 1 %d %d cm 0 0 m 2 3 l 0 7 l 5 7 l 3 3 l 5 0 l h f Q "
                        .formatted(50 + 6 * i, 20 + 20 * row));
            }
        }

        DrawnPage page = DrawnPage.of(content.toString());

        assertThat(page.faults())
                .extracting(PdfFault::kind)
                .isEqualTo(told ? List.of(PdfFault.Kind.DRAWN_TEXT) : List.of());
    }

    @Test
    void aPageThatLeansIsReadUpright() throws IOException {
        String lines = "BT /F 10 Tf 20 60 Td (1234567890) Tj 0 -20 Td (1234567890) Tj ET 10 50 180 .5 re f";
        DrawnPage page =
                DrawnPage.unjudged("0.99939 0.0349 -0.0349 0.99939 0 0 cm " + lines, VisibilityTest::nothingMore);

        assertThat(page.faults()).extracting(PdfFault::kind).containsExactly(PdfFault.Kind.PAGE_LEANS);
        assertThat(page.rules()).singleElement().asString().startsWith("level");
        assertThat(page.ink().glyphs()).extracting(g -> Math.round(g.y0())).hasSizeLessThanOrEqualTo(20);
        assertThat(page.text()).isEqualTo("12345678901234567890");
    }

    @Test
    void paleWordsThatSayTheSameAllOverThePageAreAWatermark() throws IOException {
        StringBuilder tiles = new StringBuilder(".8 g ");
        StringBuilder column = new StringBuilder(".8 g ");
        for (int i = 0; i < 8; i++) {
            tiles.append("BT /F 10 Tf %d %d Td (abc) Tj ET ".formatted(10 + 60 * (i % 2), 5 + 12 * (i / 2)));
            column.append("BT /F 10 Tf 100 %d Td (abc) Tj ET ".formatted(5 + 11 * i));
        }

        String text = "BT /F 4 Tf 150 90 Td (12345678901234567890) Tj 0 -8 Td (12345678901234567890) Tj ET ";
        assertThat(DrawnPage.of(text + tiles).text()).doesNotContain("abc");
        String cutOff = tiles + "BT /F 10 Tf 192 20 Td (abc) Tj ET ";
        assertThat(DrawnPage.of(text + cutOff).text())
                .as("the edge of the page cuts one of them")
                .doesNotContain("a");
        String shortText = "BT /F 4 Tf 150 90 Td (1234567890) Tj ET ";
        assertThat(DrawnPage.of(shortText + tiles).text())
                .as("a watermark has more characters than a short table")
                .isEqualTo("1234567890");
        assertThat(DrawnPage.of(text + column).text()).contains("abc");
    }

    @ParameterizedTest
    @CsvSource({"abc105, false", "202401, true", "ab1052, true"})
    void wordsWithADateAllOverThePageAreAWatermarkToo(String words, boolean read) throws IOException {
        StringBuilder tiles = new StringBuilder(".8 g ");
        for (int i = 0; i < 8; i++) {
            tiles.append("BT /F 10 Tf %d %d Td (%s) Tj ET ".formatted(10 + 60 * (i % 2), 5 + 12 * (i / 2), words));
        }

        String text = "BT /F 4 Tf 150 90 Td (12345678901234567890) Tj 0 -8 Td (12345678901234567890) Tj "
                + "0 -8 Td (12345678901234567890) Tj ET ";
        assertThat(DrawnPage.of(text + tiles).text().contains(words)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        ".8 g BT /F 10 Tf 22 42 Td (draft) Tj ET, 12", // pale, over the text
        "0 g BT /F 10 Tf 22 42 Td (draft) Tj ET, 12draft", // as dark as the text
        ".8 g BT /F 10 Tf 120 42 Td (draft) Tj ET, 12draft", // beside it
        ".8 g BT /F 10 Tf 22 42 Td (99) Tj ET, 1299", // a figure is never a watermark
        "0 g BT /F 10 Tf .99 .1 -.1 .99 22 42 Tm (draft) Tj ET, 12" // leans
    })
    void paleWordsOverTextAreAWatermark(String watermark, String text) throws IOException {
        String more = "BT /F 10 Tf 20 80 Td () Tj ET ";
        assertThat(DrawnPage.of("BT /F 10 Tf 20 80 Td (1234567890) Tj ET " + more + TEXT + watermark)
                        .text())
                .isEqualTo("1234567890" + text);
    }
}
