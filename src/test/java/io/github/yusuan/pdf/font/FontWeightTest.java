package io.github.yusuan.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.pdf.content.DrawnPage;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters look heavier than others. */
class FontWeightTest {
    private static final String SHOW = "BT /F 10 Tf 20 50 Td (Sum) Tj ET";

    @ParameterizedTest
    @ValueSource(strings = {"ABCDEF+SimSun,Bold", "SimHei", "STHeiti", "\u00ba\u00da\u00cc\u00e5", "NotoSansSC-Black"})
    void theNameOfAFontTellsItsWeight(String name) throws IOException {
        assertThat(isBold(SHOW, font -> font.setName(COSName.BASE_FONT, name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDEF+SimSun", "FangSong", "MicrosoftYaHei", "KaiTi_GB2312"})
    void otherFontsAreRegular(String name) throws IOException {
        assertThat(isBold(SHOW, font -> font.setName(COSName.BASE_FONT, name))).isFalse();
    }

    @Test
    void theDescriptorTellsItToo() throws IOException {
        assertThat(isBold(SHOW, font -> descriptor(font).setInt(COSName.FONT_WEIGHT, 700)))
                .isTrue();
        assertThat(isBold(SHOW, font -> descriptor(font).setInt(COSName.FLAGS, 1 << 18)))
                .isTrue();
        assertThat(isBold(SHOW, font -> descriptor(font).setInt(COSName.FONT_WEIGHT, 400)))
                .isFalse();
    }

    @Test
    void whatIsFilledAndStrokedIsHeavier() throws IOException {
        assertThat(isBold("2 Tr " + SHOW, font -> {})).isTrue();
        assertThat(isBold("1 Tr " + SHOW, font -> {})).isFalse();
    }

    private static COSDictionary descriptor(COSDictionary font) {
        COSDictionary descriptor = new COSDictionary();
        font.setItem(COSName.FONT_DESC, descriptor);
        return descriptor;
    }

    private static boolean isBold(String operators, Consumer<COSDictionary> change) throws IOException {
        DrawnPage page = DrawnPage.unjudged(operators, (document, drawn) -> {
            COSDictionary fonts = drawn.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            change.accept(fonts.getCOSDictionary(COSName.getPDFName("F")));
        });
        assertThat(page.text()).isEqualTo("Sum");
        return page.ink().glyphs().stream().allMatch(Glyph::bold);
    }
}
