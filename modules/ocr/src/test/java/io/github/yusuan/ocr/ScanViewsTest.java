package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PagePicture;
import io.github.yusuan.model.ScanOptions;
import io.github.yusuan.source.Opening;
import io.github.yusuan.source.PageViews;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What people see of scans: pictures, and over them what was recognised. */
class ScanViewsTest {
    private static final Path BUDGET = Path.of("../../testdata/budget-drawn/budget-drawn.pdf");

    private static Opening how(ScanOptions.Mode mode) {
        return new Opening("", ReadOptions.DEFAULT.limits(), new ScanOptions(mode, 200));
    }

    private static String text(PageInk ink) {
        StringBuilder text = new StringBuilder();
        ink.glyphs().forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    @Test
    void whatWasRecognisedIsWhatTheReadingSaw() throws IOException {
        byte[] pdf = Scans.pdf(Scans.pictures(BUDGET, 6), picture -> picture);

        try (PageViews views = PageViews.open("scan.pdf", pdf, how(ScanOptions.Mode.AUTO))) {
            assertThat(views.ink(1).glyphs()).isEmpty();
            assertThat(text(views.seen(1))).contains("科目编码");
            assertThat(views.seen(1).rules()).isNotEmpty();
        }
        try (PageViews views = PageViews.open("scan.pdf", pdf, how(ScanOptions.Mode.NEVER))) {
            assertThat(views.seen(1).glyphs()).isEmpty();
        }
    }

    @Test
    void theImagesOfAFileArePagesToLookAt() throws IOException {
        List<BufferedImage> pictures = Scans.pictures(BUDGET, 1, 6);

        try (PageViews views = PageViews.open("scan.tif", Scans.tiff(pictures), how(ScanOptions.Mode.AUTO))) {
            assertThat(views.count()).isEqualTo(2);
            PagePicture shown = views.picture(2, 1).orElseThrow();
            BufferedImage png = ImageIO.read(new ByteArrayInputStream(shown.png()));
            assertThat(png.getWidth())
                    .isEqualTo(shown.width())
                    .isLessThan(pictures.get(1).getWidth());
            assertThat(text(views.seen(2))).contains("科目编码");
        }
    }
}
