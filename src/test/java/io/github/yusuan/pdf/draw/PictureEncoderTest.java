package io.github.yusuan.pdf.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PictureEncoderTest {
    /** Where a PNG tells the bits of a sample and the type of its colours. */
    private static final int BITS = 24;

    private static final int TYPE = 25;
    private static final byte INDEXED = 3;

    /** Half of the way from one of sixteen greys to the next. */
    private static final Offset<Integer> HALF_A_GREY = Offset.offset(9);

    private static final Offset<Integer> HALF_A_COLOUR = Offset.offset(26);

    @Test
    void givesEachGreyTheNearestOfSixteen() throws IOException {
        BufferedImage greys = new BufferedImage(256, 3, BufferedImage.TYPE_INT_RGB);
        for (int level = 0; level < 256; level++) {
            for (int y = 0; y < 3; y++) {
                greys.setRGB(level, y, level * 0x010101);
            }
        }

        byte[] png = PictureEncoder.png(greys);

        assertThat(png[BITS]).isEqualTo((byte) 4);
        assertThat(decoded(png, greys)).isTrue();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        for (int level = 0; level < 256; level++) {
            assertClose(picture.getRGB(level, 2), greys.getRGB(level, 2), HALF_A_GREY);
        }
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xFF000000);
        assertThat(picture.getRGB(255, 0)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void givesEachColourTheNearestOfACubeOfSix() throws IOException {
        BufferedImage colours = new BufferedImage(4096, 2, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 4096; i++) {
            int rgb = (i >> 8) * 0x110000 | (i >> 4 & 0xF) * 0x1100 | (i & 0xF) * 0x11;
            colours.setRGB(i, 0, rgb);
            colours.setRGB(i, 1, rgb);
        }

        byte[] png = PictureEncoder.png(colours);

        assertThat(png[BITS]).isEqualTo((byte) 8);
        assertThat(png[TYPE]).isEqualTo(INDEXED);
        assertThat(decoded(png, colours)).isTrue();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        for (int i = 0; i < 4096; i++) {
            assertClose(picture.getRGB(i, 1), colours.getRGB(i, 1), HALF_A_COLOUR);
        }
    }

    private static boolean decoded(byte[] png, BufferedImage original) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        return picture.getWidth() == original.getWidth() && picture.getHeight() == original.getHeight();
    }

    private static void assertClose(int found, int expected, Offset<Integer> offset) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(found >> shift & 0xFF).isCloseTo(expected >> shift & 0xFF, offset);
        }
    }
}
