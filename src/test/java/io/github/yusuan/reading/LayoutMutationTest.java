package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.fixture.Fixtures;
import io.github.yusuan.fixture.TruthLine;
import io.github.yusuan.fixture.Variant;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.Severity;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.reading.DrawnContent.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A rule, a border, a heading, a title or a unit line is taken away from a document that is read right: the amounts are
 * still right, or the reading tells of its doubt. {@code target/layout-mutation} has the figures.
 */
class LayoutMutationTest {

    private static final int SAMPLE = 6;
    private static final Path FIGURES = Path.of("target", "layout-mutation");

    @ParameterizedTest
    @EnumSource(LayoutMutation.class)
    void readsRightOrTellsWhateverIsTakenAway(LayoutMutation mutation) throws IOException, UnreadableInputException {
        int right = 0;
        int told = 0;
        int silent = 0;
        StringBuilder list = new StringBuilder();
        for (Variant variant : List.of(Variant.STROKED_RULES, Variant.FINAL_ACCOUNT)) {
            DrawnContent content = new DrawnContent(Fixtures.pdf(variant));
            List<TruthLine> truth = Fixtures.truth(variant).lines();
            List<Set<Item>> all = mutation.of(content.items());
            assertThat(all).as("ways to take away a " + mutation).isNotEmpty();
            for (int i = 0; i < all.size(); i += Math.max(1, all.size() / SAMPLE)) {
                Disclosure read = Yusuan.read("mutated", content.without(all.get(i)), ReadOptions.DEFAULT);
                Scorecard score = Scorecard.of(truth, read);
                if (score.missed().isEmpty() && score.wrong().isEmpty()) {
                    right++;
                } else if (isTold(read)) {
                    told++;
                } else {
                    silent++;
                    list.append(String.format(Locale.ROOT, "%s %d: %s%n  %s%n", variant, i, all.get(i), score));
                }
            }
        }
        Files.createDirectories(FIGURES);
        Files.writeString(
                FIGURES.resolve(mutation + ".txt"),
                right + " right, " + told + " told, " + silent + " silent:\n" + list);

        assertThat(silent).as("wrong and silent: %s", list).isLessThanOrEqualTo(notYetTold(mutation));
    }

    /** What is not told today; only ever less. */
    private static int notYetTold(LayoutMutation mutation) {
        return switch (mutation) {
            case COLUMN_RULE, TITLE -> 1;
            case RULE, BORDER, HEADING, UNIT_LINE -> 0;
        };
    }

    private static boolean isTold(Disclosure read) {
        return read.problems().stream()
                .anyMatch(problem -> problem.severity() != Severity.INFO && problem.code() != ProblemCode.YEAR_UNKNOWN);
    }
}
