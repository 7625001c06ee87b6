package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.sheet.Finding;
import io.github.yusuan.layout.sheet.GridDraft;
import io.github.yusuan.layout.sheet.Reading;
import io.github.yusuan.layout.sheet.RuleMerger;
import io.github.yusuan.layout.sheet.Sheet;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Finds the tables that nets of rules draw, the small ones first: what stands within a cell is known before its table. */
public final class NetTables {
    /** Every net looks at every glyph; of more nets than a page has tables, the small ones are left out. */
    private static final int MAX_NETS = 200;
    /** Finding the cell of a glyph costs as much as so many comparisons. */
    private static final int STEPS_OF_A_GLYPH = 10;

    private final RuleSettings settings;
    private final LineReader lines;

    public NetTables(RuleSettings settings, LineReader lines) {
        this.settings = settings;
        this.lines = lines;
    }

    /**
     * The tables among rules, and the sheet without their glyphs.
     *
     * @param snapPt rules closer than this are one
     */
    public Finding find(Sheet sheet, List<Rule> rules, double snapPt, Grid.Evidence evidence) {
        InnerTables inner = new InnerTables(lines);
        NetReader reader = new NetReader(settings, lines, sheet.em());
        List<GridDraft> tables = new ArrayList<>();
        IdentityHashMap<GridDraft, RuleNet> netOf = new IdentityHashMap<>();
        List<Glyph> rest = sheet.glyphs();
        for (RuleNet net : netsOf(rules, snapPt)) {
            lines.work().steps((long) STEPS_OF_A_GLYPH * rest.size());
            Optional<Reading> reading = reader.read(net, evidence, rest);
            if (reading.isPresent()) {
                List<GridDraft> drafts = reading.get().drafts().stream()
                        .map(draft -> inner.taken(draft, tables))
                        .toList();
                tables.addAll(drafts);
                drafts.forEach(draft -> netOf.put(draft, net));
                rest = reading.get().rest();
            }
        }
        List<Rule> across = merged(sheet.rules(), true, snapPt);
        OpenBodies bodies = new OpenBodies(reader, evidence, lines, across, settings.reachPt());
        return new Finding(tables, sheet.with(bodies.join(tables, netOf, rest)));
    }

    private List<RuleNet> netsOf(List<Rule> rules, double snapPt) {
        List<RuleNet> nets = RuleNet.netsOf(
                        merged(rules, true, snapPt), merged(rules, false, snapPt), settings.reachPt(), lines.work())
                .stream()
                .sorted(Comparator.comparingDouble(RuleNet::area))
                .toList();
        return nets.subList(Math.max(0, nets.size() - MAX_NETS), nets.size());
    }

    private List<Rule> merged(List<Rule> rules, boolean horizontal, double snapPt) {
        List<Rule> pieces =
                rules.stream().filter(r -> r.horizontal() == horizontal).toList();
        return new RuleMerger(snapPt, settings.dashGapPt())
                .merge(pieces).stream()
                        .filter(r -> r.to() - r.from() > settings.reachPt())
                        .toList();
    }
}
