package io.github.yusuan.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** Results as a Markdown table, per page, as documents differ in how many they have. */
final class BenchTable {
    /** How JMH's profiler names the bytes allocated by an operation. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private static final double KILO = 1024;
    private static final double MS_PER_S = 1000;

    private BenchTable() {}

    static String of(Collection<RunResult> results) throws IOException {
        StringBuilder table = new StringBuilder();
        table.append("| benchmark | documents | pages | ms per page | pages per s | KB allocated per page |\n");
        table.append("|---|---|---:|---:|---:|---:|\n");
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            boolean slope = params.getParamsKeys().contains("pages");
            String documents = slope ? "one" : params.getParam("folder");
            int pages = slope ? Integer.parseInt(params.getParam("pages")) : Documents.pagesOf(documents);
            double ms = result.getPrimaryResult().getScore() / pages;
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,d | %.2f | %.0f | %s |%n",
                    nameOf(params),
                    documents,
                    pages,
                    ms,
                    MS_PER_S / ms,
                    allocated(result, pages)));
        }
        return table.toString();
    }

    private static String nameOf(BenchmarkParams params) {
        String name = params.getBenchmark();
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    private static String allocated(RunResult result, int pages) {
        // by key: the values are of a raw type, which must not be named
        for (String key : result.getSecondaryResults().keySet()) {
            if (key.endsWith(ALLOCATED)) {
                double bytes = result.getSecondaryResults().get(key).getScore();
                return String.format(Locale.ROOT, "%,.0f", bytes / KILO / pages);
            }
        }
        return "";
    }
}
