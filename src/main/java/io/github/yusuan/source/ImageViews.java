package io.github.yusuan.source;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PagePicture;
import io.github.yusuan.input.InkPage;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputPage;
import io.github.yusuan.input.PicturePage;
import io.github.yusuan.pdf.draw.PictureEncoder;
import java.util.Optional;

/** The pictures of an image for people to look at. */
final class ImageViews implements Viewed {
    private final InputDocument images;
    private final ScanReader scans;

    ImageViews(InputDocument images, ScanReader scans) {
        this.images = images;
        this.scans = scans;
    }

    @Override
    public int count() {
        return images.pageCount();
    }

    @Override
    public PageInk ink(int number) {
        InputPage page = images.page(number);
        return page instanceof PicturePage picture ? picture.ink() : ((InkPage) page).ink();
    }

    @Override
    public PageInk seen(int number) {
        return images.page(number) instanceof PicturePage page
                ? scans.read(page.ink(), scale -> Optional.of(page.picture()))
                : ink(number);
    }

    @Override
    public Optional<PagePicture> picture(int number, double pixelsPerPoint) {
        return images.page(number) instanceof PicturePage page
                ? Optional.of(PictureEncoder.picture(page.picture(), pixelsPerPoint))
                : Optional.empty();
    }
}
