package io.github.yusuan.hostile;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
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
     * @param reworded of how many amounts only a character is another one
     * @param warned whether there is a warning that the undamaged document does not have
     * @param uncaught what was thrown; blank for nothing
     * @param millis processor time
     */
    record Mutant(String name, boolean refused, int lost, int reworded, boolean warned, String uncaught, long millis) {

        boolean isSilentLoss() {
            return lost > 0 && !refused && !warned;
        }

        boolean isSilentSlip() {
            return lost == 0 && reworded > 0 && !warned;
        }
    }

    static MutationRun of(String name, byte[] file, LongStream seeds) throws UnreadableInputException {
        Disclosure whole = Yusuan.read(name, file, ReadOptions.DEFAULT);
        Multiset<String> warnings = warningsOf(whole);
        Mutator mutator = new Mutator(file);
        return new MutationRun(seeds.parallel()
                .mapToObj(seed ->
                        read(name + " " + Mutator.Damage.of(seed) + " " + seed, mutator.mutant(seed), whole, warnings))
                .toList());
    }

    private static Mutant read(String name, byte[] mutant, Disclosure whole, Multiset<String> warnings) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        boolean refused = false;
        boolean warned = false;
        AmountLoss loss = new AmountLoss(0, 0);
        String uncaught = "";
        try {
            Disclosure read = Yusuan.read(name, mutant, ReadOptions.DEFAULT);
            loss = AmountLoss.between(whole, read);
            warned = !Multisets.difference(warningsOf(read), warnings).isEmpty();
        } catch (UnreadableInputException e) {
            refused = true;
            loss = new AmountLoss(whole.facts().size(), 0);
        } catch (RuntimeException | Error e) {
            uncaught = e + " " + List.of(e.getStackTrace()).stream().limit(12).toList();
        }
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return new Mutant(name, refused, loss.gone(), loss.reworded(), warned, uncaught, nanos / 1_000_000);
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

    /** Those in which a character of an amount or a label is another one, and nothing says so. */
    List<Mutant> slips() {
        return mutants.stream().filter(Mutant::isSilentSlip).toList();
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
        return ("%d mutants, %d refused, %d lost amounts, %d of them silently: %.2f %% noticed; "
                        + "%d with another character only and no word; slowest %d ms")
                .formatted(
                        mutants.size(),
                        refused,
                        lossy().size(),
                        silent().size(),
                        100 * noticed,
                        slips().size(),
                        slowestMillis());
    }
}
