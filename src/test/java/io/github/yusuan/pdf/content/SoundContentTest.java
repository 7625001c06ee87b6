package io.github.yusuan.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.pdf.file.PdfFault;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that is no content of a PDF is read as far as possible, and told. */
class SoundContentTest {
    private static final String TEXT = " BT /F 10 Tf 20 40 Td (12) Tj ET ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 (J 1 j", // swallows the rest
                "BT /F 10 Tf 20 40 Td [(12) -30 (3) TJ ET", // a list without an end
                "BT /F 10 Tf 20 40 Td <31 TJ ET",
                "BT /F 10 Tf 20 40 Td <3132Z3> Tj ET",
                "BT /F 10 Tf 20 40 Td (12)) Tj ET",
                "BT /F 10 Tf 20 40 Td [(12)]] TJ ET",
                "BT /F 10 Tf 20 40 Td (12)> Tj ET",
                "q \0\0\0\0\0\0 Q", // what stood there is gone
                "BT /F 10 Tf 20 40 Td <31\0\0\0\0" + "32> Tj ET",
                "0 0 m 10 l S", // half a point
                "1 0 0 1 0 cm",
                "BT /F 10 Tf 20 4r6.6 Td (12) Tj ET",
                "BT /F 10 Tf 1 0 0 1 20 40 m (12) Tj ET", // another operator takes six numbers
                "BT /F 10 Tf 20 40 Td /F Tj ET",
                "BT 10 Tf 20 40 Td (12) Tj ET",
                "(12) q Q",
                "1 0 0 1 2 3",
                "BI /W 1 /H 1 /BPC 8 /CS /G ID x E" // an image without an end
            })
    void tellsContentThatIsDamaged(String content) throws IOException {
        assertThat(DrawnPage.unjudged(TEXT + content, (document, page) -> {}).faults())
                .extracting(PdfFault::kind)
                .contains(PdfFault.Kind.CONTENT_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q 1 0 0 1 0 0 cm 0.5 w 0 J 1 j 10 M [] 0 d [3 2] 0 d Q",
                "/DeviceRGB cs 1 0 0 sc /DeviceRGB CS 0 0 0 SCN 0 g 0 G 1 0 0 rg 1 0 0 RG 0 0 0 1 k 0 0 0 1 K",
                "0 0 m 1 1 l 1 1 2 2 3 3 c 1 1 2 2 v 1 1 2 2 y h 0 0 3 3 re W n 0 0 3 3 re W* f* 0 0 1 1 re B",
                "/P <</MCID 0 /Lang (zh)>> BDC EMC /P /MC0 BDC EMC /P BMC EMC /P MP /P <</A [1 2]>> DP",
                "BT /F 10 Tf 1 0 0 1 20 40 Tm 0 Tc 0 Tw 100 Tz 12 TL 0 Tr 0 Ts 1 2 TD T* (1) Tj [(2) -30 <33>] TJ (4) ' 1 2 (5) \" ET",
                "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI q Q",
                "BX 1 2 unknown EX",
                "% a remark ) ] >\n q Q\0",
                "/RelativeColorimetric ri 0 i",
                ""
            })
    void findsNothingWrongWithContentAsTheStandardHasIt(String content) throws IOException {
        assertThat(DrawnPage.unjudged(TEXT + content, (document, page) -> {}).faults())
                .isEmpty();
    }
}
