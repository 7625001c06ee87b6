package io.github.yusuan.ink;

/**
 * What a page shows that is no text.
 *
 * @param images how many images it draws; a page of images without glyphs is a scan
 * @param pictured the share of the page that they cover, from 0 to 1
 * @param unmapped how many glyphs have no known character
 */
public record Unread(int images, float pictured, int unmapped) {
    /** All that the page shows is text, rules and fills. */
    public static final Unread NOTHING = new Unread(0, 0, 0);
}
