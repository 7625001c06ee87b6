package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Baseline;
import java.util.ArrayList;
import java.util.List;

/** Finds tables that are printed without any figure: headings below a unit line. */
final class EmptyTables {
    private static final int MAX_HEADING = 30;
    private final List<Baseline> lines;
    private final RulesAcross rules;

    EmptyTables(List<Baseline> lines, RulesAcross rules) {
        this.lines = lines;
        this.rules = rules;
    }

    /** Lines below a unit line that hold headings and no figure: a table that is printed empty. */
    List<AlignedZone> between(int from, int to) {
        List<AlignedZone> zones = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            boolean starts = lines.get(i - 1).segments().stream()
                    .anyMatch(s -> s.isLabelled() && s.text().length() <= MAX_HEADING && !s.isSentence());
            int end = i;
            int lastHeading = -1;
            while (starts && end < to && end - i < HeadTop.MAX_HEAD && isShort(lines.get(end))) {
                lastHeading = lines.get(end).segments().size() >= 2 ? end : lastHeading;
                end++;
            }
            boolean headed =
                    lines.subList(i, end).stream().anyMatch(l -> l.segments().size() >= 3);
            if (headed) {
                List<Baseline> head = lines.subList(i, lastHeading + 1);
                zones.add(new AlignedZone(head, lines.subList(lastHeading + 1, end), List.of(), rules.in(head)));
                i = end;
            }
        }
        return zones;
    }

    private static boolean isShort(Baseline line) {
        return line.segments().stream()
                .noneMatch(s -> s.isLabelled()
                        || s.isSentence()
                        || s.isNumber()
                        || s.text().length() > MAX_HEADING);
    }
}
