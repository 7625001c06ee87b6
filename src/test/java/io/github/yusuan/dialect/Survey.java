package io.github.yusuan.dialect;

import io.github.yusuan.dialect.Judgement.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reads many dialects and keeps what became of each.
 *
 * @param trials in order
 */
record Survey(List<Trial> trials) {

    private static final double PLAIN = 0.5;

    Survey {
        trials = List.copyOf(trials);
    }

    /**
     * One document that was read.
     *
     * @param reduced what of its dialect is enough to fail; plain where it was right
     */
    record Trial(Dialect dialect, long seed, Judgement judgement, Dialect reduced) {

        static Trial of(Dialect dialect, long seed, boolean reduces) {
            Judgement judgement = Judgement.of(DialectDocument.of(dialect, seed));
            boolean right = judgement.verdict() == Verdict.RIGHT;
            Dialect reduced = right ? Dialect.plain() : reduces ? reduce(dialect, seed, judgement.verdict()) : dialect;
            return new Trial(dialect, seed, judgement, reduced);
        }

        /** Choices become plain as long as the document remains as wrong. */
        private static Dialect reduce(Dialect dialect, long seed, Verdict verdict) {
            Dialect reduced = dialect;
            for (Enum<?> choice : dialect.choices()) {
                Enum<?> plain = choice.getDeclaringClass().getEnumConstants()[0];
                Dialect less = reduced.with(plain).settled();
                boolean same = less.equals(reduced);
                if (!same && Judgement.of(DialectDocument.of(less, seed)).verdict() == verdict) {
                    reduced = less;
                }
            }
            return reduced;
        }
    }

    /** Neighbouring seeds would begin with nearly the same number, and draw one form of table only. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The dialects of the seeds from the first on, each a mix of choices. */
    static Survey ofMixes(long firstSeed, int count, boolean reduces) {
        List<Trial> trials = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            trials.add(Trial.of(Dialect.drawn(new Random(seed * SPREAD), PLAIN), seed, reduces));
        }
        return new Survey(trials);
    }

    /** Every choice alone. */
    static Survey ofChoices(List<Dialect> dialects) {
        List<Trial> trials = new ArrayList<>();
        for (Dialect dialect : dialects) {
            trials.add(Trial.of(dialect, trials.size(), false));
        }
        return new Survey(trials);
    }

    Survey and(Survey other) {
        List<Trial> all = new ArrayList<>(trials);
        all.addAll(other.trials);
        return new Survey(all);
    }

    /** Share of the documents of which every amount is right. */
    double shareRight() {
        return (double) trials.stream()
                        .filter(t -> t.judgement().verdict() == Verdict.RIGHT)
                        .count()
                / trials.size();
    }

    /** Share of the printed amounts that are right. */
    double shareOfAmountsRight() {
        return 1
                - (double) trials.stream().mapToInt(t -> t.judgement().faults()).sum() / printed();
    }

    /** Share of the printed amounts that are wrong or missing in documents that say nothing of it. */
    double shareOfAmountsSilent() {
        return (double) trials.stream()
                        .filter(t -> t.judgement().verdict() == Verdict.SILENT)
                        .mapToInt(t -> t.judgement().faults())
                        .sum()
                / printed();
    }

    int printed() {
        return trials.stream().mapToInt(t -> t.judgement().printed()).sum();
    }
}
