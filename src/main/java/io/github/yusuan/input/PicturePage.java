package io.github.yusuan.input;

import io.github.yusuan.ink.PageImage;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Unread;
import java.util.List;

/**
 * A page that is a picture, which a {@link PageRecogniser} reads.
 *
 * @param picture how it looks
 */
public record PicturePage(PageImage picture) implements InputPage {

    /** What can be seen of it without reading: one image. */
    public PageInk ink() {
        double scale = picture.pixelsPerPoint();
        return new PageInk(
                picture.number(),
                (float) (picture.width() / scale),
                (float) (picture.height() / scale),
                List.of(),
                List.of(),
                List.of(),
                new Unread(1, 1, 0));
    }
}
