package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Force;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A county's disclosure, of which it is known by hand how often each identity over its annexes holds and fails. */
@EnabledIf(value = "isPresent", disabledReason = "no published documents in ../shared/corpus")
class SeedIdentitiesTest {
    /** Identity, how often it holds, how often it fails. */
    private static final String KNOWN = """
            P1 1 0
            P2 8 0
            P3 6 2
            P4 5 1
            P7 8 0
            C1 2 0
            C2 1 0
            C3 1 0
            C4 2 0
            C5 2 0
            C6 2 0
            C7 1 0
            C8 1 0
            C9 4 0
            A1 1 0
            A2 1 0
            A3 1 0
            N1 1 0
            N2 1 0
            N3 1 0
            N4 1 0
            N5 2 0
            N6 2 0
            N7 1 0
            N8 1 0
            N9 1 0
            N10 1 0
            N11 1 0
            D1 0 1
            D2 1 1
            D3 0 1
            D4 0 1
            """;

    static boolean isPresent() {
        return SharedCorpus.isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingxiang-2024", "pingxiang-2024-print"})
    void holdsAndFailsAsOftenAsCountedByHand(String name) throws IOException {
        Disclosure read = Yusuan.read(SharedCorpus.document(name));

        List<String> found = KNOWN.lines()
                .map(line -> line.split(" ", -1)[0])
                .map(id -> id + " " + count(read, id, true) + " " + count(read, id, false))
                .toList();
        assertThat(found).containsExactlyElementsOf(KNOWN.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingxiang-2024", "pingxiang-2024-print"})
    void breaksNoIdentityThatMustHold(String name) throws IOException {
        assertThat(Yusuan.read(SharedCorpus.document(name)).checks())
                .filteredOn(check -> check.force() == Force.MUST)
                .filteredOn(check -> check.status() == CheckStatus.FAILS)
                .isEmpty();
    }

    private static long count(Disclosure read, String identity, boolean holds) {
        return read.checks().stream()
                .filter(check -> check.identity().equals(identity))
                .filter(Check::isAssessed)
                .filter(check -> (check.status() != CheckStatus.FAILS) == holds)
                .count();
    }
}
