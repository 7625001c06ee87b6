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
 * @param prose what its sentences tell
 * @param outline headings and table of contents
 * @param threePublic the “三公” expenses at a glance
 */
public record Annexes(
        List<Organisation> organisations,
        List<Project> projects,
        List<ProcurementItem> procurement,
        List<FixedAsset> fixedAssets,
        Prose prose,
        List<OutlineEntry> outline,
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
        outline = List.copyOf(outline);
    }

    /** What stands in tables; nothing of the text yet. */
    public static Annexes ofTables(
            List<Organisation> organisations,
            List<Project> projects,
            List<ProcurementItem> procurement,
            List<FixedAsset> fixedAssets) {
        return new Annexes(organisations, projects, procurement, fixedAssets, Prose.NONE, List.of(), Optional.empty());
    }

    /** The same with what the text and the core tables add. */
    public Annexes with(Prose sentences, List<OutlineEntry> headings, Optional<ThreePublicSummary> summary) {
        return new Annexes(organisations, projects, procurement, fixedAssets, sentences, headings, summary);
    }

    /** Amounts of the prose. */
    public List<ProseFigure> figures() {
        return prose.figures();
    }

    /** Percentages of the prose. */
    public List<ProseRate> rates() {
        return prose.rates();
    }

    /** Sentences about what has to be published. */
    public List<Mention> mentions() {
        return prose.mentions();
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return new Stored(organisations, projects, procurement, fixedAssets, prose, outline, threePublic.orElse(null));
    }

    private record Stored(
            List<Organisation> organisations,
            List<Project> projects,
            List<ProcurementItem> procurement,
            List<FixedAsset> fixedAssets,
            Prose prose,
            List<OutlineEntry> outline,
            @Nullable ThreePublicSummary threePublic)
            implements Serializable {
        private Object readResolve() {
            return new Annexes(
                    organisations,
                    projects,
                    procurement,
                    fixedAssets,
                    prose,
                    outline,
                    Optional.ofNullable(threePublic));
        }
    }
}
