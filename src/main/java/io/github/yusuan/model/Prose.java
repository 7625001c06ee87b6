package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;

/**
 * What the sentences of a disclosure tell.
 *
 * @param figures amounts
 * @param rates percentages
 * @param mentions what is said of what has to be published, with or without an amount
 */
public record Prose(List<ProseFigure> figures, List<ProseRate> rates, List<Mention> mentions) implements Serializable {

    /** No sentence that tells anything. */
    public static final Prose NONE = new Prose(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Prose {
        figures = List.copyOf(figures);
        rates = List.copyOf(rates);
        mentions = List.copyOf(mentions);
    }
}
