package io.github.yusuan.hostile;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.Severity;
import io.github.yusuan.model.UnreadableInputException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Reads many mutants of one document and looks whether what they lost was noticed.
 *
 * @param mutants how each was read
 */
record MutationRun(List<Mutant> mutants) {

    /**
     * One damaged file.
     *
     * @param name document, damage and seed
     * @param refused whether it could not be read at all
     * @param lost how many amounts are missing
     * @param warned whether there is a warning that the undamaged document does not have
     * @param uncaught what was thrown; blank for nothing
     * @param millis processor time
     */
    record Mutant(String name, boolean refused, int lost, boolean warned, String uncaught, long millis) {

        boolean isSilentLoss() {
            return lost > 0 && !refused && !warned;
        }
    }

    static MutationRun of(String name, byte[] file, LongStream seeds) throws UnreadableInputException {
        Disclosure whole = Yusuan.read(name, file, ReadOptions.DEFAULT);
        Multiset<String> amounts = amountsOf(whole);
        Multiset<String> warnings = warningsOf(whole);
        Mutator mutator = new Mutator(file);
        return new MutationRun(seeds.parallel()
                .mapToObj(seed -> read(
                        name + " " + Mutator.Damage.of(seed) + " " + seed, mutator.mutant(seed), amounts, warnings))
                .toList());
    }

    private static Mutant read(String name, byte[] mutant, Multiset<String> amounts, Multiset<String> warnings) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        boolean refused = false;
        boolean warned = false;
        int lost = 0;
        String uncaught = "";
        try {
            Disclosure read = Yusuan.read(name, mutant, ReadOptions.DEFAULT);
            lost = Multisets.difference(amounts, amountsOf(read)).size();
            warned = !Multisets.difference(warningsOf(read), warnings).isEmpty();
        } catch (UnreadableInputException e) {
            refused = true;
            lost = amounts.size();
        } catch (RuntimeException | Error e) {
            uncaught = e + " " + List.of(e.getStackTrace()).stream().limit(12).toList();
        }
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return new Mutant(name, refused, lost, warned, uncaught, nanos / 1_000_000);
    }

    private static Multiset<String> amountsOf(Disclosure read) {
        return read.facts().stream()
                .map(MutationRun::keyOf)
                .collect(HashMultiset::create, Multiset::add, Multiset::addAll);
    }

    private static String keyOf(Fact fact) {
        return String.join(
                "|",
                fact.kind().id(),
                fact.side().id(),
                fact.code(),
                fact.name(),
                fact.measure().id(),
                fact.printed());
    }

    private static Multiset<String> warningsOf(Disclosure read) {
        return read.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(MutationRun::keyOf)
                .collect(HashMultiset::create, Multiset::add, Multiset::addAll);
    }

    private static String keyOf(Problem problem) {
        return problem.code().id() + " " + problem.message();
    }

    List<Mutant> thrown() {
        return mutants.stream().filter(mutant -> !mutant.uncaught().isEmpty()).toList();
    }

    List<Mutant> lossy() {
        return mutants.stream().filter(mutant -> mutant.lost() > 0).toList();
    }

    List<Mutant> silent() {
        return mutants.stream().filter(Mutant::isSilentLoss).toList();
    }

    long slowestMillis() {
        return mutants.stream().mapToLong(Mutant::millis).max().orElse(0);
    }

    MutationRun and(MutationRun other) {
        return new MutationRun(
                Stream.concat(mutants.stream(), other.mutants.stream()).toList());
    }

    /** The measured shares in one line. */
    String summary() {
        long refused = mutants.stream().filter(Mutant::refused).count();
        double noticed = lossy().isEmpty() ? 1 : 1 - (double) silent().size() / lossy().size();
        return "%d mutants, %d refused, %d lost amounts, %d of them silently: %.2f %% noticed; slowest %d ms"
                .formatted(mutants.size(), refused, lossy().size(), silent().size(), 100 * noticed, slowestMillis());
    }
}
