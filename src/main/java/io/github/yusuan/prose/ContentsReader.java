package io.github.yusuan.prose;

import io.github.yusuan.prose.DocumentText.ContentsLine;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of the table of contents: a title, leaders or white space and a page number in one line, a title and
 * a number on one base line or in one row of rules, on the first pages and several of them on a page.
 */
final class ContentsReader {
    private static final Pattern LEADERS = Pattern.compile("(.{2,60}?)[.．·…⋯‥\\-—_]{3,}[-—]?(\\d{1,3})[-—]?");
    /** As {@code TabbedText} writes a row of contents, and some PDFs print it. */
    private static final Pattern SPACED = Pattern.compile("(\\S.{1,59}?)\\s+(\\d{1,3})");

    private static final Pattern TITLE = Wordings.pattern(ContentsReader.class, "TITLE");
    private static final Pattern TABLE = Wordings.pattern(ContentsReader.class, "TABLE");
    private static final Pattern HEADING = Wordings.pattern(ContentsReader.class, "HEADING");
    /** Contents stand within the first pages. */
    private static final int LAST_PAGE = 8;

    private static final int MIN_LINES = 3;
    /** Eight pages hold no more lines than this; what does is no contents. */
    private static final int MAX_LINES = 2_000;

    private ContentsReader() {}

    /** The lines in order; a part without a page number between them has number 0. */
    static List<ContentsLine> read(DocumentText text) {
        List<ContentsLine> found = new ArrayList<>();
        List<PlacedLine> lines = text.allLines().stream()
                .filter(line -> line.page() <= LAST_PAGE)
                .limit(MAX_LINES)
                .toList();
        Map<PlacedLine, ContentsLine> inRules = byLine(text.contents());
        for (int i = 0; i < lines.size(); i++) {
            PlacedLine line = lines.get(i);
            Optional<PlacedLine> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            asEntry(line, next).or(() -> Optional.ofNullable(inRules.get(line))).ifPresent(found::add);
        }
        List<ContentsLine> kept = found.stream()
                .filter(entry -> found.stream()
                                .filter(e -> e.line().page() == entry.line().page())
                                .count()
                        >= MIN_LINES)
                .toList();
        return kept.isEmpty() ? withoutNumbers(lines) : withParts(kept, lines);
    }

    /** The numbered headings below the word 目录, on its page and on those behind it that hold nothing else. */
    private static List<ContentsLine> withoutNumbers(List<PlacedLine> lines) {
        List<ContentsLine> contents = new ArrayList<>();
        int page = 0;
        for (PlacedLine line : lines) {
            if (page == 0 && HEADING.matcher(line.compact()).matches()) {
                page = line.page();
            } else if (page > 0 && line.page() == page + 1 && goesOn(contents, lines, page + 1)) {
                page++;
            }
            if (line.page() == page && isListed(line)) {
                contents.add(new ContentsLine(line, line.compact(), 0));
            }
        }
        return contents.size() < MIN_LINES ? List.of() : contents;
    }

    /** Whether a page is all headings, none of which was listed before: a page with the title of the first part is none. */
    private static boolean goesOn(List<ContentsLine> contents, List<PlacedLine> lines, int page) {
        List<PlacedLine> onPage =
                lines.stream().filter(line -> line.page() == page).toList();
        return onPage.size() > 1
                && onPage.stream()
                        .allMatch(line -> isListed(line)
                                && contents.stream()
                                        .noneMatch(entry -> entry.title().equals(line.compact())));
    }

    private static boolean isListed(PlacedLine line) {
        return HeadingStyle.isHeading(line.compact())
                || TABLE.matcher(line.compact()).matches();
    }

    private static Optional<ContentsLine> asEntry(PlacedLine line, Optional<PlacedLine> next) {
        Matcher leaders = LEADERS.matcher(line.compact());
        if (leaders.matches()) {
            return Optional.of(new ContentsLine(line, leaders.group(1), Integer.parseInt(leaders.group(2))));
        }
        Matcher spaced = SPACED.matcher(line.line().text());
        if (!line.inTable()
                && spaced.matches()
                && TITLE.matcher(spaced.group(1)).matches()) {
            String title = spaced.group(1).replaceAll("\\s", "");
            return Optional.of(new ContentsLine(line, title, Integer.parseInt(spaced.group(2))));
        }
        boolean numbered = next.isPresent()
                && next.get().page() == line.page()
                && !line.inTable()
                && DocumentText.isNumber(next.get().compact())
                && TITLE.matcher(line.compact()).matches()
                && Math.abs(next.get().line().box().centreY()
                                - line.line().box().centreY())
                        < line.line().size() / 2
                && next.get().line().box().x0() > line.line().box().x1();
        return numbered
                ? Optional.of(new ContentsLine(
                        line,
                        line.compact(),
                        DocumentText.number(next.orElse(line).compact())))
                : Optional.empty();
    }

    private static Map<PlacedLine, ContentsLine> byLine(List<ContentsLine> entries) {
        Map<PlacedLine, ContentsLine> byLine = new HashMap<>();
        entries.forEach(entry -> byLine.putIfAbsent(entry.line(), entry));
        return byLine;
    }

    /** Lines between the entries that have no number are the parts that these belong to. */
    private static List<ContentsLine> withParts(List<ContentsLine> entries, List<PlacedLine> lines) {
        if (entries.isEmpty()) {
            return entries;
        }
        int first = lines.indexOf(entries.get(0).line());
        int last = lines.indexOf(entries.get(entries.size() - 1).line());
        while (first > 0 && lines.get(first - 1).page() == lines.get(first).page() && isPart(lines.get(first - 1))) {
            first--;
        }
        Map<PlacedLine, ContentsLine> byLine = byLine(entries);
        List<ContentsLine> all = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            PlacedLine line = lines.get(i);
            ContentsLine entry = byLine.get(line);
            if (entry != null) {
                all.add(entry);
            } else if (isPart(line)) {
                all.add(new ContentsLine(line, line.compact(), 0));
            }
        }
        return all;
    }

    private static boolean isPart(PlacedLine line) {
        return TITLE.matcher(line.compact()).matches()
                && !line.compact().matches(".*[。；，].*")
                && !HEADING.matcher(line.compact()).matches();
    }
}
