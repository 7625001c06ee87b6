package io.github.yusuan.pdf.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnicodeMapTest {
    @Test
    void readsCharactersRangesAndLists() {
        UnicodeMap map = UnicodeMap.parse("""
                1 begincodespacerange <0000> <ffff> endcodespacerange
                2 beginbfchar <0001> <9884> <02> <7b97> endbfchar
                2 beginbfrange <0010> <0012> <00fe>
                <0020> <0021> [<4e07> <51435143>] endbfrange
                """.getBytes(ISO_8859_1));

        assertThat(map.text(1, 2)).isEqualTo("预");
        assertThat(map.text(2, 1)).isEqualTo("算");
        assertThat(map.text(2, 2)).isNull();
        assertThat(List.of(map.text(0x10, 2), map.text(0x11, 2), map.text(0x12, 2)))
                .containsExactly("\u00fe", "\u00ff", "\u0100");
        assertThat(map.text(0x20, 2)).isEqualTo("万");
        assertThat(map.text(0x21, 2)).isEqualTo("元元");
        assertThat(map.text(0x22, 2)).isNull();
    }

    @Test
    void skipsWhatIsNoEntry() {
        UnicodeMap map = UnicodeMap.parse(
                "1 beginbfrange <0009> <0001> <0041> <01> 7 <0042> <02> <02> /A endbfrange 1 beginbfchar <03> <0043>"
                        .getBytes(ISO_8859_1));

        assertThat(map.text(9, 2)).isNull();
        assertThat(map.text(2, 1)).isNull();
        assertThat(map.text(3, 1)).as("of a section without an end").isEqualTo("C");
    }

    /** PDFBox is the judge: every code of every font means the same. */
    @ParameterizedTest
    @MethodSource("io.github.yusuan.fixture.PdfFiles#documents")
    void agreesWithFontbox(Path document) throws IOException {
        int maps = 0;
        try (PDDocument pdf = Loader.loadPDF(document.toFile())) {
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                COSObject object = pdf.getDocument().getObjectFromPool(key);
                COSBase value = object.getObject();
                COSStream stream =
                        value instanceof COSDictionary dictionary ? dictionary.getCOSStream(COSName.TO_UNICODE) : null;
                if (stream != null) {
                    assertAgrees(stream.createInputStream().readAllBytes());
                    maps++;
                }
            }
        }
        assumeThat(maps).as("fonts with a map").isPositive();
    }

    private static void assertAgrees(byte[] bytes) throws IOException {
        CMap judge = new CMapParser(false).parse(new RandomAccessReadBuffer(bytes));
        UnicodeMap map = UnicodeMap.parse(bytes);
        for (int code = 0; code < 0x10000; code++) {
            assertThat(map.text(code, 2)).as("code %04x", code).isEqualTo(judge.toUnicode(code, 2));
            if (code < 0x100) {
                assertThat(map.text(code, 1)).as("code %02x", code).isEqualTo(judge.toUnicode(code, 1));
            }
        }
    }
}
