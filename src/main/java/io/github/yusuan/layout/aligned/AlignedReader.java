package io.github.yusuan.layout.aligned;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.sheet.GridDraft;
import io.github.yusuan.layout.sheet.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads tables that the alignment of their texts shows; rules that run through them help where there are some. */
public final class AlignedReader {
    /** Lines of more texts than this are no rows: a chart, a pattern of characters. */
    private static final int MAX_COLUMNS = 120;

    private final LineReader lines;

    public AlignedReader(LineReader lines) {
        this.lines = lines;
    }

    /**
     * The tables among some glyphs.
     *
     * @param across whole rules from left to right, from the top
     * @param down rules from top to bottom, which part texts
     */
    public Reading read(List<Glyph> glyphs, List<Rule> across, List<Rule> down) {
        List<GridDraft> drafts = new ArrayList<>();
        Set<Glyph> taken = new HashSet<>();
        List<Baseline> baselines = Baseline.ofAll(glyphs, lines, down);
        for (AlignedZone zone : new ZoneFinder(baselines, across, lines.work()).find()) {
            if (zone.widest() > MAX_COLUMNS) {
                continue;
            }
            AlignedGridBuilder builder = new AlignedGridBuilder(zone, lines);
            if (!builder.hasColumns()) {
                continue;
            }
            GridDraft draft = builder.build();
            if (draft.columns() > 1) {
                drafts.add(draft);
                taken.addAll(zone.glyphs());
            }
        }
        List<Glyph> rest = taken.isEmpty()
                ? glyphs
                : glyphs.stream().filter(g -> !taken.contains(g)).toList();
        return new Reading(drafts, rest);
    }
}
