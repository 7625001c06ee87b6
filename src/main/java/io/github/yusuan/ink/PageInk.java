package io.github.yusuan.ink;

import java.util.List;

/**
 * Everything that one page shows.
 *
 * @param number from 1
 * @param width of the page as displayed, in points
 * @param height of the page as displayed, in points
 * @param glyphs in drawing order
 * @param rules in drawing order
 * @param fills in drawing order: later ones lie on earlier ones
 * @param unread what is no text
 */
public record PageInk(
        int number, float width, float height, List<Glyph> glyphs, List<Rule> rules, List<Fill> fills, Unread unread) {

    /** How many images it draws; a page of images without glyphs is a scan. */
    public int images() {
        return unread.images();
    }

    /** The share of the page that images cover, from 0 to 1. */
    public float pictured() {
        return unread.pictured();
    }

    /** How many glyphs have no known character. */
    public int unmapped() {
        return unread.unmapped();
    }
}
