package io.github.yusuan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of labelled lines: which are parts of which, by their numbering, and by their indent where they have none.
 * A line with a part called 其中 is not exhausted by its parts.
 */
final class Outline {
    private final List<Line> lines;
    private final List<Integer> depths;

    private Outline(List<Line> lines, List<Integer> depths) {
        this.lines = lines;
        this.depths = depths;
    }

    /** Of the items of a side. */
    static Outline of(List<Line> lines) {
        List<Integer> styles = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        List<Integer> indents =
                lines.stream().map(Line::level).distinct().sorted().toList();
        boolean indented = isIndented(lines);
        int numbered = 0;
        int first = !lines.isEmpty() && isHead(lines) ? 1 : 0;
        for (Line line : lines) {
            Numbering numbering = line.numbering();
            if (numbering.isNumbered() && !styles.contains(numbering.style())) {
                styles.add(numbering.style());
            }
            if (indented) {
                depths.add(indents.indexOf(line.level()) + 1);
            } else if (numbering.isNumbered()) {
                numbered = styles.indexOf(numbering.style()) + 1 + first;
                depths.add(numbered);
            } else {
                depths.add(numbered + 1);
            }
        }
        return new Outline(lines, depths);
    }

    /**
     * Of the balances brought or carried forward: a line numbered in another way than the first, and the balance of one
     * fund under a balance, are parts.
     */
    static Outline ofBalances(List<Line> lines) {
        List<Integer> depths = new ArrayList<>();
        for (Line line : lines) {
            String text = line.numbering().text();
            boolean likeFirst =
                    line.numbering().style() == lines.get(0).numbering().style();
            boolean ofFund = !depths.isEmpty()
                    && LedgerWords.OF_A_FUND.matcher(text).find()
                    && !LedgerWords.OF_A_FUND
                            .matcher(lines.get(0).numbering().text())
                            .find();
            boolean isBalance = LedgerWords.BALANCE.matcher(text).find();
            depths.add(isBalance && likeFirst && !ofFund ? 1 : 2);
        }
        return new Outline(lines, depths);
    }

    /** Indents count where every line has one, they go in steps, and one numbering has one indent. */
    private static boolean isIndented(List<Line> lines) {
        Map<Integer, Integer> byStyle = new HashMap<>();
        int before = lines.isEmpty() ? 0 : lines.get(0).level();
        for (Line line : lines) {
            Numbering numbering = line.numbering();
            int known = byStyle.merge(numbering.style(), line.level(), (a, b) -> a);
            boolean differs = numbering.isNumbered() && known != line.level();
            if (line.level() == 0 || line.level() > before + 1 || differs) {
                return false;
            }
            before = line.level();
        }
        return byStyle.keySet().stream()
                .filter(style -> style != Numbering.NO_STYLE)
                .map(byStyle::get)
                .allMatch(new HashSet<>()::add);
    }

    /** A line without number above 1. 2. 3. is what they are parts of. */
    private static boolean isHead(List<Line> lines) {
        return !lines.get(0).numbering().isNumbered()
                && lines.size() > 1
                && lines.get(1).numbering().isSubordinate();
    }

    List<Line> lines() {
        return lines;
    }

    /** The lines that are part of no other. */
    List<Line> tops() {
        return at(0, lines.size(), 1);
    }

    /** Lines with the lines that they are the sum of. */
    List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        Set<Line> used = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1;
            while (end < lines.size() && depths.get(end) > depths.get(i)) {
                end++;
            }
            List<Line> below = at(i + 1, end, depths.get(i) + 1);
            boolean exhausted = lines.subList(i + 1, end).stream()
                    .noneMatch(l -> l.numbering().isOfWhich());
            if (!below.isEmpty() && exhausted && used.add(lines.get(i))) {
                branches.add(Branch.of(lines.get(i), below));
            }
        }
        return branches;
    }

    private List<Line> at(int from, int to, int depth) {
        List<Line> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (depths.get(i) == depth && !lines.get(i).numbering().isOfWhich()) {
                found.add(lines.get(i));
            }
        }
        return found;
    }
}
