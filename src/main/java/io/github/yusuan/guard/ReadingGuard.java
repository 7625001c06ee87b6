package io.github.yusuan.guard;

import io.github.yusuan.model.ProblemSink;
import java.util.List;

/** Lets every guard look at a reading. */
public final class ReadingGuard {
    private static final List<Guard> GUARDS = List.of(
            new RepeatedPages(),
            new PageNumbers(),
            new EmptyPages(),
            new TableNumbers(),
            new UsualTables(),
            new TableRests(),
            new TablesWithoutFacts(),
            new CrowdedCells(),
            new NumericLabels(),
            new UnknownCodes(),
            new LooseFigures());

    /** A guard has no settings. */
    public ReadingGuard() {}

    /** Reports what looks wrong in a reading, each with its place. */
    public void examine(WholeReading reading, ProblemSink problems) {
        GUARDS.forEach(guard -> guard.look(reading, problems));
    }
}
