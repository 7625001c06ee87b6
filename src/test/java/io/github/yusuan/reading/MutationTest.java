package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.Yusuan;
import io.github.yusuan.check.IdentityEngine;
import io.github.yusuan.check.Ledger;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.structure.StructureReader;
import io.github.yusuan.structure.StructureReader.Structured;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One amount wrong by 1.00, or by 100 where no places are printed, each in turn: some check must fail. Samples every
 * document; with {@code -Dmutation.full} every amount is changed.
 */
class MutationTest {
    private static final int SAMPLE = 40;
    /** Rates of what the document need not print. */
    private static final Set<Measure> OF_LAST_YEAR = EnumSet.of(Measure.CHANGE_PCT, Measure.PCT_OF_PRIOR);

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final BigDecimal CAUGHT = new BigDecimal("0.97");

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            return files.filter(file -> file.toString().matches(".*\\.(pdf|txt)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noticesAWrongAmountOfAFixture(Path file) throws UnreadableInputException {
        assertThat(caught(Yusuan.read(file))).as("share caught").isGreaterThanOrEqualTo(CAUGHT);
    }

    @Test
    void noticesAWrongAmountOfTheCountyBudget() throws UnreadableInputException {
        Path file = CORPUS.resolve("documents/pingxiang-2024.txt");
        assumeTrue(Files.exists(file), "the corpus is not here");

        assertThat(caught(Yusuan.read(file))).as("share caught").isGreaterThanOrEqualTo(CAUGHT);
    }

    @Test
    void noticesAWrongAmountOfEveryDocumentWithATruth() throws IOException, UnreadableInputException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here");
        try (Stream<Path> truths = Files.list(CORPUS.resolve("truth"))) {
            for (Path truth :
                    truths.filter(t -> t.toString().endsWith(".csv")).sorted().toList()) {
                String name = String.valueOf(truth.getFileName()).replace(".csv", "");
                Path pdf = CORPUS.resolve("documents/" + name + ".pdf");
                Path file = Files.exists(pdf) ? pdf : CORPUS.resolve("documents/" + name + ".txt");
                assertThat(caught(Yusuan.read(file))).as(name).isGreaterThanOrEqualTo(CAUGHT);
            }
        }
    }

    private static BigDecimal caught(Disclosure read) {
        List<Integer> money = IntStream.range(0, read.facts().size())
                .filter(i -> !OF_LAST_YEAR.contains(read.facts().get(i).measure()))
                .boxed()
                .toList();
        int step = System.getProperty("mutation.full") == null ? Math.max(1, money.size() / SAMPLE) : 1;
        long right = failures(read, read.facts());
        int tried = 0;
        int caught = 0;
        for (int i = 0; i < money.size(); i += step) {
            List<Fact> facts = new ArrayList<>(read.facts());
            facts.set(money.get(i), more(facts.get(money.get(i))));
            tried++;
            caught += failures(read, facts) > right ? 1 : 0;
        }
        return new BigDecimal(caught).divide(new BigDecimal(tried), 4, java.math.RoundingMode.DOWN);
    }

    private static long failures(Disclosure read, List<Fact> facts) {
        Structured structured = new StructureReader().read(read.tables(), List.of(), facts);
        return new IdentityEngine()
                .check(read.info().phase(), structured, read.annexes(), problem -> {}).stream()
                        .filter(check -> check.status() == CheckStatus.FAILS && check.force() != Force.HINT)
                        .count();
    }

    /** Sums of whole numbers hide an error of one unit, so that there a digit further left is another. */
    private static Fact more(Fact fact) {
        BigDecimal change = fact.printed().contains(".") ? BigDecimal.ONE : new BigDecimal(100);
        return Ledger.moved(fact, fact.unit().toYuan(fact.kind().isGovernment() ? firstDigit(fact) : change));
    }

    private static BigDecimal firstDigit(Fact fact) {
        BigDecimal printed = new BigDecimal(fact.printed().replace("%", ""));
        int digits = fact.amount().signum() == 0 ? 0 : printed.precision() - printed.scale() - 1;
        return BigDecimal.ONE.scaleByPowerOfTen(digits);
    }
}
