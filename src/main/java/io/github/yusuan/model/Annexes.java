package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a disclosure says beyond the amounts of its core tables.
 *
 * @param organisations units of the department
 * @param projects projects, and the department as a whole, with their targets
 * @param procurement what is to be bought
 * @param fixedAssets what is owned
 * @param figures amounts of the prose
 * @param rates percentages of the prose
 * @param outline headings and table of contents
 * @param mentions sentences about what has to be published
 * @param threePublic the “三公” expenses at a glance
 */
public record Annexes(
        List<Organisation> organisations,
        List<Project> projects,
        List<ProcurementItem> procurement,
        List<FixedAsset> fixedAssets,
        List<ProseFigure> figures,
        List<ProseRate> rates,
        List<OutlineEntry> outline,
        List<Mention> mentions,
        Optional<ThreePublicSummary> threePublic)
        implements Serializable {

    /** Nothing at all. */
    public static final Annexes NONE = ofTables(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Annexes {
        organisations = List.copyOf(organisations);
        projects = List.copyOf(projects);
        procurement = List.copyOf(procurement);
        fixedAssets = List.copyOf(fixedAssets);
        figures = List.copyOf(figures);
        rates = List.copyOf(rates);
        outline = List.copyOf(outline);
        mentions = List.copyOf(mentions);
    }

    /** What stands in tables; nothing of the text yet. */
    public static Annexes ofTables(
            List<Organisation> organisations,
            List<Project> projects,
            List<ProcurementItem> procurement,
            List<FixedAsset> fixedAssets) {
        return new Annexes(
                organisations,
                projects,
                procurement,
                fixedAssets,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The same with what the text and the core tables add. */
    public Annexes with(
            List<ProseFigure> proseFigures,
            List<ProseRate> proseRates,
            List<OutlineEntry> headings,
            List<Mention> sentences,
            Optional<ThreePublicSummary> summary) {
        return new Annexes(
                organisations,
                projects,
                procurement,
                fixedAssets,
                proseFigures,
                proseRates,
                headings,
                sentences,
                summary);
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return new Stored(
                organisations,
                projects,
                procurement,
                fixedAssets,
                figures,
                rates,
                outline,
                mentions,
                threePublic.orElse(null));
    }

    private record Stored(
            List<Organisation> organisations,
            List<Project> projects,
            List<ProcurementItem> procurement,
            List<FixedAsset> fixedAssets,
            List<ProseFigure> figures,
            List<ProseRate> rates,
            List<OutlineEntry> outline,
            List<Mention> mentions,
            @Nullable ThreePublicSummary threePublic)
            implements Serializable {
        private Object readResolve() {
            return new Annexes(
                    organisations,
                    projects,
                    procurement,
                    fixedAssets,
                    figures,
                    rates,
                    outline,
                    mentions,
                    Optional.ofNullable(threePublic));
        }
    }
}
