package io.github.yusuan.rows;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.model.Phase;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The main figures of a government for one coverage, year and phase, as its document prints them: nothing is added up,
 * and what is not printed is missing.
 *
 * @param coverage whose money it is
 * @param fiscalYear of the figures; 0 where unknown
 * @param phase budget, execution or final account
 * @param figures what is printed
 * @param disputed what the document prints in several tables with different amounts; none of them is in {@code figures}
 */
public record GovernmentAccount(
        Coverage coverage,
        int fiscalYear,
        Phase phase,
        Map<GovernmentFigure, Stated> figures,
        Set<GovernmentFigure> disputed)
        implements Serializable {

    /** Copies the figures and keeps the order of {@link GovernmentFigure}. */
    public GovernmentAccount {
        Map<GovernmentFigure, Stated> ordered = new EnumMap<>(GovernmentFigure.class);
        ordered.putAll(figures);
        figures = Collections.unmodifiableMap(ordered);
        disputed = Set.copyOf(disputed);
    }

    /** The amount of a figure in yuan, where it is printed and not disputed. */
    public Optional<BigDecimal> amount(GovernmentFigure figure) {
        return Optional.ofNullable(figures.get(figure))
                .map(stated -> stated.fact().amount());
    }

    /**
     * A figure where it is printed.
     *
     * @param number of the fact in the document, from 1
     * @param fact the amount
     * @param status what the document's arithmetic says of it
     */
    public record Stated(int number, Fact fact, FactStatus status) implements Serializable {}
}
