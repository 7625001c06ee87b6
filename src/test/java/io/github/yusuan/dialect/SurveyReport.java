package io.github.yusuan.dialect;

import io.github.yusuan.dialect.Judgement.Verdict;
import io.github.yusuan.dialect.Survey.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A survey as a page of Markdown: all, by choice, and the least that is enough to fail. */
final class SurveyReport {

    private static final int COMBINATIONS = 60;

    private final Survey survey;
    private final StringBuilder out = new StringBuilder();

    SurveyReport(Survey survey) {
        this.survey = survey;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text());
    }

    String text() {
        out.append("# Dialects\n\n");
        head("");
        row("all", survey.trials());
        out.append(String.format(
                Locale.ROOT,
                "%n%d amounts printed, %.3f %% right, %.3f %% wrong or missing without a word.%n",
                survey.printed(),
                100 * survey.shareOfAmountsRight(),
                100 * survey.shareOfAmountsSilent()));
        for (Class<? extends Enum<?>> dimension : Dialect.DIMENSIONS) {
            out.append("\n## ").append(dimension.getSimpleName()).append("\n\n");
            head("choice");
            for (Enum<?> choice : dimension.getEnumConstants()) {
                row(
                        choice.name(),
                        survey.trials().stream()
                                .filter(trial -> trial.dialect().is(choice))
                                .toList());
            }
        }
        combinations();
        return out.toString();
    }

    private void head(String first) {
        out.append("| ")
                .append(first)
                .append(
                        " | documents | right | told | silent | amounts right | silent | rows wrong | false alarms |\n");
        out.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    }

    private void row(String name, List<Trial> trials) {
        if (trials.isEmpty()) {
            return;
        }
        Survey part = new Survey(trials);
        out.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.2f %% | %.2f %% | %d | %d |%n",
                name,
                trials.size(),
                count(trials, Verdict.RIGHT),
                count(trials, Verdict.TOLD),
                count(trials, Verdict.SILENT),
                100 * part.shareOfAmountsRight(),
                100 * part.shareOfAmountsSilent(),
                trials.stream().filter(t -> !t.judgement().rows().isEmpty()).count(),
                trials.stream().filter(t -> t.judgement().isFalseAlarm()).count()));
    }

    private static long count(List<Trial> trials, Verdict verdict) {
        return trials.stream().filter(t -> t.judgement().verdict() == verdict).count();
    }

    private void combinations() {
        Map<String, List<Trial>> byReduced = new LinkedHashMap<>();
        for (Trial trial : survey.trials()) {
            if (trial.judgement().verdict() != Verdict.RIGHT) {
                String key = trial.judgement().verdict() + " " + trial.reduced().name();
                byReduced.computeIfAbsent(key, k -> new ArrayList<>()).add(trial);
            }
        }
        out.append("\n## The least that is enough to fail\n\n| documents | dialect | seeds |\n|---:|---|---|\n");
        byReduced.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
                .limit(COMBINATIONS)
                .forEach(each -> out.append(String.format(
                        Locale.ROOT,
                        "| %d | %s | %s |%n",
                        each.getValue().size(),
                        each.getKey(),
                        each.getValue().stream()
                                .limit(5)
                                .map(t -> Long.toString(t.seed()))
                                .toList())));
    }
}
