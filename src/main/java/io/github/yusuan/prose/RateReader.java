package io.github.yusuan.prose;

import io.github.yusuan.model.ProseRate;
import io.github.yusuan.model.ProseRate.Execution;
import io.github.yusuan.words.PrintedNumber;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the percentages that sentences state of something named, and of the budget that was carried out. */
public final class RateReader {
    private static final Pattern EXECUTION =
            Pattern.compile(Wordings.text(RateReader.class, "EXECUTION").replace("AMOUNT", ProseAmount.PATTERN));

    private static final Pattern NAMED = Wordings.pattern(RateReader.class, "NAMED");

    /** A reader. */
    public RateReader() {}

    /** The percentages in the order of the text. */
    public List<ProseRate> read(DocumentText text) {
        List<ProseRate> rates = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(text.lines())) {
            if (paragraph.text().indexOf('%') >= 0 || paragraph.text().indexOf('％') >= 0) {
                addExecutions(paragraph, rates);
                addNamed(paragraph, rates);
            }
        }
        return List.copyOf(rates);
    }

    private static void addExecutions(Paragraph paragraph, List<ProseRate> rates) {
        Matcher matcher = EXECUTION.matcher(paragraph.text());
        while (matcher.find()) {
            Execution execution = new Execution(
                    ProseAmount.of(matcher.group(1), matcher.group(2)),
                    ProseAmount.of(matcher.group(3), matcher.group(4)));
            rates.add(new ProseRate(
                    paragraph.placeAt(matcher.start(5)),
                    "",
                    PrintedNumber.valueOf(matcher.group(5)),
                    Optional.of(execution)));
        }
    }

    private static void addNamed(Paragraph paragraph, List<ProseRate> rates) {
        Matcher matcher = NAMED.matcher(paragraph.text());
        while (matcher.find()) {
            rates.add(new ProseRate(
                    paragraph.placeAt(matcher.start(2)),
                    matcher.group(1),
                    PrintedNumber.valueOf(matcher.group(2)),
                    Optional.empty()));
        }
    }
}
