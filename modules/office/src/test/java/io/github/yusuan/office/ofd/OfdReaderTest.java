package io.github.yusuan.office.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.input.InkPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.office.Package;
import io.github.yusuan.office.ZippedReader;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Pages of OFD and the ink that they show. */
class OfdReaderTest {
    private static final Offset<Float> NEAR = Offset.offset(0.05f);

    private static PageInk ink(String objects) throws IOException {
        byte[] bytes = new Package()
                .with("OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>")
                .with(
                        "Doc_0/Document.xml",
                        "<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>"
                                + "<TemplatePage ID='9' BaseLoc='Tpls/t.xml'/></CommonData><Pages><Page ID='1' BaseLoc='p.xml'/></Pages></Document>")
                .with(
                        "Doc_0/Tpls/t.xml",
                        "<Page><Content><Layer><PathObject Boundary='0 0 210 297'><AbbreviatedData>M 10 20 L 110 20</AbbreviatedData></PathObject></Layer></Content></Page>")
                .with(
                        "Doc_0/p.xml",
                        "<Page><Template TemplateID='9'/><Content><Layer>" + objects + "</Layer></Content></Page>")
                .bytes();
        return ((InkPage) new ZippedReader()
                        .open(new Input("test", bytes, "", problem -> {}))
                        .page(1))
                .ink();
    }

    @Test
    void placesGlyphsByTheirSteps() throws IOException {
        PageInk ink = ink(
                "<TextObject Boundary='10 20 60 5' Size='4'><TextCode X='0' Y='3.52' DeltaX='g 2 4 6'>行政运行</TextCode></TextObject>");
        assertThat(ink.glyphs()).extracting(g -> g.text()).containsExactly("行", "政", "运", "行");
        assertThat(ink.glyphs().get(0).x0()).isCloseTo(28.35f, NEAR);
        assertThat(ink.glyphs().get(0).y0()).isCloseTo(56.69f, NEAR);
        assertThat(ink.glyphs().get(3).x0()).isCloseTo((10 + 4 + 4 + 6) * 72 / 25.4f, NEAR);
    }

    @Test
    void scalesByTheMatrix() throws IOException {
        PageInk ink = ink(
                "<TextObject Boundary='0 0 210 297' CTM='0.353 0 0 0.353 100 50' Size='9'><TextCode X='0' Y='0'>8</TextCode></TextObject>");
        assertThat(ink.glyphs().get(0).size()).isCloseTo(9f, NEAR);
        assertThat(ink.glyphs().get(0).x0()).isCloseTo(283.46f, NEAR);
    }

    @Test
    void readsTemplatesAndLeavesOutWhatIsInvisible() throws IOException {
        PageInk ink = ink(
                "<TextObject Visible='false' Boundary='0 0 9 9' Size='4'><TextCode X='0' Y='0'>99</TextCode></TextObject>"
                        + "<PathObject Boundary='10 30 100 10' Stroke='false' Fill='true'><AbbreviatedData>M 0 0 L 100 0 L 100 0.2 L 0 0.2 C</AbbreviatedData></PathObject>");
        assertThat(ink.glyphs()).isEmpty();
        assertThat(ink.rules()).hasSize(2).allMatch(rule -> rule.horizontal());
    }

    @Test
    void turnsTextWithItsMatrix() throws IOException {
        PageInk ink = ink(
                "<TextObject Boundary='0 0 210 297' CTM='0 1 -1 0 50 50' Size='4'><TextCode X='0' Y='0'>合</TextCode></TextObject>");
        assertThat(ink.glyphs().get(0).turn()).isEqualTo((short) 90);
    }
}
