package io.github.yusuan.report;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.source.PageViews;
import java.util.Base64;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The pages that a report shows, each drawn when its turn comes and not kept: a long document needs no more memory than a
 * short one.
 *
 * @param views where pages come from
 * @param shown their numbers, from 1
 */
record PictureBook(PageViews views, SortedSet<Integer> shown) {
    /** 108 dots per inch: small figures of a sheet of A4 can be read. */
    private static final double PIXELS_PER_POINT = 1.5;
    /** A larger sheet is drawn smaller, so that fifty dense ones stay below 5 MB. */
    private static final double MOST_PIXELS = 1.6e6;
    /** A longer document's report would be too large for a browser. */
    static final int MOST = 400;

    /** The first of the pages that exist. */
    static PictureBook of(PageViews views, Iterable<Integer> wanted) {
        SortedSet<Integer> shown = new TreeSet<>();
        for (int page : wanted) {
            if (page >= 1 && page <= views.count()) {
                shown.add(page);
            }
        }
        while (shown.size() > MOST) {
            shown.remove(shown.last());
        }
        return new PictureBook(views, shown);
    }

    /**
     * A page on paper.
     *
     * @param number from 1
     * @param width in points
     * @param height in points
     */
    record Sheet(int number, long width, long height) {}

    boolean has(int page) {
        return shown.contains(page);
    }

    Sheet sheet(int page) {
        PageInk ink = views.ink(page);
        return new Sheet(page, Math.round(ink.width()), Math.round(ink.height()));
    }

    /** The picture of a page as a data URL; blank where there is none. */
    static String data(PageViews views, PageInk ink) {
        double scale = Math.min(PIXELS_PER_POINT, Math.sqrt(MOST_PIXELS / (ink.width() * ink.height())));
        return views.picture(ink.number(), scale)
                .map(picture -> "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()))
                .orElse("");
    }

    String data(int page) {
        return data(views, views.ink(page));
    }
}
