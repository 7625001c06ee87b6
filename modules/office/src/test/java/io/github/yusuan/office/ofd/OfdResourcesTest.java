package io.github.yusuan.office.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.input.InkPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.office.Package;
import io.github.yusuan.office.ZippedReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How writers of OFD share drawing parameters, name the places of their parts and write their paths. */
class OfdResourcesTest {
    private static final String WHITE = "<StrokeColor Value='255 255 255'/><FillColor Value='255 255 255'/>";
    private static final String TEXT =
            "<TextObject %s Boundary='10 20 60 5' Size='4'><TextCode X='0' Y='3'>合</TextCode></TextObject>";
    private static final String LINE =
            "<PathObject %s Boundary='0 0 210 297'><AbbreviatedData>%s</AbbreviatedData></PathObject>";

    private static PageInk ink(String params, String pageParams, String layer, String objects) throws IOException {
        return ink(new Package()
                .with("OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>")
                .with(
                        "Doc_0/Document.xml",
                        "<Document><CommonData><PublicRes>Res/Public.xml</PublicRes></CommonData>"
                                + "<Pages><Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></Pages></Document>")
                .with("Doc_0/Res/Public.xml", "<Res><DrawParams>" + params + "</DrawParams></Res>")
                .with("Doc_0/Pages/PageRes.xml", "<Res><DrawParams>" + pageParams + "</DrawParams></Res>")
                .with(
                        "Doc_0/Pages/Page_0/Content.xml",
                        "<Page><PageRes>../PageRes.xml</PageRes><Content><Layer " + layer + ">" + objects
                                + "</Layer></Content></Page>"));
    }

    private static PageInk ink(Package parts) throws IOException {
        return ((InkPage) new ZippedReader()
                        .open(new Input("test", parts.bytes(), "", problem -> {}))
                        .page(1))
                .ink();
    }

    @Test
    void aParameterGoesOnFromAnother() throws IOException {
        PageInk ink = ink(
                "<DrawParam ID='3' Relative='2' LineWidth='0.2'/><DrawParam ID='2' Relative='1'/><DrawParam ID='1'>"
                        + WHITE + "</DrawParam>",
                "",
                "",
                LINE.formatted("DrawParam='3'", "M 0 9 L 90 9"));
        assertThat(ink.rules()).isEmpty();
    }

    @Test
    void parametersThatGoOnFromEachOtherEnd() throws IOException {
        PageInk ink = ink(
                "<DrawParam ID='3' Relative='2'/><DrawParam ID='2' Relative='3'/>",
                "",
                "",
                LINE.formatted("DrawParam='3'", "M 0 9 L 90 9"));
        assertThat(ink.rules()).hasSize(1);
    }

    @Test
    void theParameterOfALayerIsThatOfItsObjects() throws IOException {
        String params = "<DrawParam ID='1'>" + WHITE + "</DrawParam><DrawParam ID='2'/>";
        PageInk ink = ink(params, "", "DrawParam='1'", TEXT.formatted("") + LINE.formatted("", "M 0 9 L 90 9"));
        assertThat(ink.glyphs()).allMatch(glyph -> glyph.pale()).hasSize(1);
        assertThat(ink.rules()).isEmpty();
        PageInk own = ink(params, "", "DrawParam='1'", LINE.formatted("DrawParam='2'", "M 0 9 L 90 9"));
        assertThat(own.rules()).hasSize(1);
    }

    @Test
    void aPageHasParametersOfItsOwn() throws IOException {
        PageInk ink = ink(
                "<DrawParam ID='1'>" + WHITE + "</DrawParam>",
                "<DrawParam ID='7' Relative='1'/>",
                "",
                LINE.formatted("DrawParam='7'", "M 0 9 L 90 9"));
        assertThat(ink.rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "M 0 9 L 90 9 L 90 20~1~1",
                "M0 9L90 9L90 20~1~1",
                "M0,9 L90,9 L90,20 C~1~1",
                "M 0 9 B 1 1 2 2 3 3~0~0"
            })
    void aPathIsWrittenWithBlanksOrWithout(String data, int across, int down) throws IOException {
        PageInk ink = ink("", "", "", LINE.formatted("", data));
        assertThat(ink.rules().stream().filter(rule -> rule.horizontal())).hasSize(across);
        assertThat(ink.rules().stream().filter(rule -> !rule.horizontal())).hasSize(down);
    }

    @Test
    void aHeavyTextIsBold() throws IOException {
        PageInk ink = ink("", "", "", TEXT.formatted("Weight='700'") + TEXT.formatted("Weight='400'"));
        assertThat(ink.glyphs()).extracting(glyph -> glyph.bold()).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "/Doc_0/Document.xml, Pages/p.xml",
        "Doc_0/Document.xml, /Doc_0/Pages/p.xml",
        "./Doc_0/Document.xml, ./Pages/p.xml",
        "Doc_0/Document.xml, ../Doc_0/Pages/p.xml"
    })
    void partsAreNamedFromTheTopOrFromWhereTheyAreNamed(String root, String page) throws IOException {
        PageInk ink = ink(new Package()
                .with("OFD.xml", "<OFD><DocBody><DocRoot>" + root + "</DocRoot></DocBody></OFD>")
                .with("Doc_0/Document.xml", "<Document><Pages><Page ID='1' BaseLoc='" + page + "'/></Pages></Document>")
                .with(
                        "Doc_0/Pages/p.xml",
                        "<Page><Content><Layer>" + TEXT.formatted("") + "</Layer></Content></Page>"));
        assertThat(ink.glyphs()).hasSize(1);
    }
}
