package io.github.yusuan.layout.aligned;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of a page that form tables without vertical rules: rows with figures in columns, the headings above
 * them, and rows without figures between them.
 */
public final class ZoneFinder {
    private final List<Baseline> lines;
    private final RulesAcross rules;
    private final BodyEnd bodies;
    private final HeadTop heads;
    private final EmptyTables empty;

    /** For those lines and horizontal rules of a page. */
    public ZoneFinder(List<Baseline> lines, List<Rule> rules, Work work) {
        RulesAcross across = RulesAcross.of(rules);
        this.rules = across;
        this.lines = lines.stream()
                .map(line -> across.enclose(line) ? new Baseline(line.segments(), true) : line)
                .toList();
        FlushLines flush = new FlushLines(this.lines, work);
        this.bodies = new BodyEnd(this.lines, flush, work);
        this.heads = new HeadTop(this.lines, flush);
        this.empty = new EmptyTables(this.lines, across);
    }

    /** The tables, from the top. */
    public List<AlignedZone> find() {
        List<AlignedZone> zones = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isRow()) {
                continue;
            }
            int end = bodies.of(i);
            List<Baseline> rows = lines.subList(i, end);
            if (FigureColumns.areIn(rows)) {
                List<Rule> own =
                        rules.of(rows, free == 0 ? 0 : lines.get(free - 1).bottom());
                int top = heads.of(free, i, rows, own);
                int body = heads.startOfBody(top, i, rows);
                top = isHead(lines.subList(top, body)) ? top : body;
                zones.addAll(empty.between(free, top));
                List<Baseline> head = lines.subList(top, body);
                zones.add(new AlignedZone(head, lines.subList(body, end), own, rules.in(head)));
                free = end;
            }
            i = end - 1;
        }
        zones.addAll(empty.between(free, lines.size()));
        return zones;
    }

    /** A head names columns: a line that stands alone above the rows is a running head. */
    private static boolean isHead(List<Baseline> lines) {
        return lines.stream().anyMatch(line -> line.segments().size() >= 2);
    }
}
