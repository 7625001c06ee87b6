package io.github.yusuan.layout.aligned;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.page.Grid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a page that reads like a table though no vertical rule says so.
 *
 * @param head lines above the first row, from the top
 * @param rows lines of the body, from the top
 * @param rules horizontal rules of its width, from the top; none where it has no rules at all
 * @param headRules horizontal rules of any width between the lines of the head, from the top
 */
public record AlignedZone(List<Baseline> head, List<Baseline> rows, List<Rule> rules, List<Rule> headRules) {

    /** All glyphs of its lines. */
    Set<Glyph> glyphs() {
        return Stream.concat(head.stream(), rows.stream())
                .flatMap(line -> line.segments().stream())
                .flatMap(segment -> segment.glyphs().stream())
                .collect(Collectors.toSet());
    }

    /** How many texts its widest line has. */
    int widest() {
        return Stream.concat(head.stream(), rows.stream())
                .mapToInt(line -> line.segments().size())
                .max()
                .orElse(0);
    }

    Grid.Evidence evidence() {
        return rules.size() >= 2 ? Grid.Evidence.ROW_RULES : Grid.Evidence.ALIGNED;
    }
}
