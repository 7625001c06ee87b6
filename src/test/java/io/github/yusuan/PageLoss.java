package io.github.yusuan;

import io.github.yusuan.RearrangedSource.Loss;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.Severity;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.source.Opening;
import io.github.yusuan.source.Source;
import io.github.yusuan.source.Sources;
import io.github.yusuan.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Does something to each page of documents and counts how often that changes facts, and how often a warning says so. */
final class PageLoss {
    private final Map<Loss, int[]> counts = new EnumMap<>(Loss.class);
    private final List<String> untold = new ArrayList<>();
    private final double share;
    private final Random random = new Random(1);

    /** Of all pages the given share, drawn by lot. */
    PageLoss(double share) {
        this.share = share;
    }

    void tryAll(Path file) throws IOException, UnreadableInputException {
        byte[] bytes = Files.readAllBytes(file);
        RearrangedSource whole;
        try (Source source = Sources.open(
                file.toString(),
                bytes,
                new Opening("", ReadOptions.DEFAULT.limits(), ReadOptions.DEFAULT.scans()),
                problem -> {},
                Work.unhurried())) {
            whole = RearrangedSource.of(source);
        }
        Disclosure before = read(whole);
        for (Loss loss : Loss.values()) {
            for (int page = 0; whole.pageCount() > 1 && page < whole.pageCount(); page++) {
                if (random.nextDouble() < share && !(loss == Loss.SWAPPED && page + 1 == whole.pageCount())) {
                    count(file, loss, page, before, read(whole.with(loss, page)));
                }
            }
        }
    }

    private static Disclosure read(RearrangedSource source) {
        return new DisclosureReader(ReadOptions.DEFAULT).read("", new byte[0], source);
    }

    private void count(Path file, Loss loss, int page, Disclosure before, Disclosure after) {
        if (amounts(before).equals(amounts(after))) {
            return;
        }
        int[] count = counts.computeIfAbsent(loss, key -> new int[2]);
        List<String> more = new ArrayList<>(warnings(after));
        warnings(before).forEach(more::remove);
        count[more.isEmpty() ? 1 : 0]++;
        if (more.isEmpty()) {
            untold.add(file.getFileName() + " page " + (page + 1) + " " + loss + ": "
                    + before.facts().size() + " facts become " + after.facts().size());
        }
    }

    private static List<String> amounts(Disclosure disclosure) {
        return disclosure.facts().stream().map(PageLoss::key).sorted().toList();
    }

    private static String key(Fact fact) {
        return fact.kind() + " " + fact.side() + " " + fact.code() + " " + fact.name() + " " + fact.measure() + " "
                + fact.amount().stripTrailingZeros().toPlainString();
    }

    private static List<String> warnings(Disclosure disclosure) {
        return disclosure.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(PageLoss::textOf)
                .toList();
    }

    private static String textOf(Problem problem) {
        return problem.code() + " " + problem.message();
    }

    /** Of the pages whose loss changed facts, the share that a warning tells. */
    double toldShare() {
        int told = counts.values().stream().mapToInt(count -> count[0]).sum();
        int all = told + untold.size();
        return all == 0 ? 1 : (double) told / all;
    }

    /** Told and untold for each kind of loss, then each that is untold. */
    String table() {
        StringBuilder table = new StringBuilder("loss       told  untold\n");
        counts.forEach((loss, count) -> table.append(String.format("%-9s %5d %7d%n", loss, count[0], count[1])));
        untold.forEach(line -> table.append(line).append('\n'));
        return table.toString();
    }
}
