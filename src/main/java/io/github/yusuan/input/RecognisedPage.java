package io.github.yusuan.input;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.model.Problem;
import java.util.List;

/**
 * What a picture of a page was read as.
 *
 * @param ink its characters and rules, in points from the top left
 * @param certainties how sure each glyph of the ink is, from 0 to 1, in the order of the glyphs
 * @param problems what was doubtful
 */
public record RecognisedPage(PageInk ink, List<Float> certainties, List<Problem> problems) {

    /** Copies the lists; each glyph has a certainty. */
    public RecognisedPage {
        certainties = List.copyOf(certainties);
        problems = List.copyOf(problems);
        if (certainties.size() != ink.glyphs().size()) {
            throw new IllegalArgumentException(
                    "certainties: expected %d, found %d".formatted(ink.glyphs().size(), certainties.size()));
        }
    }
}
