package io.github.yusuan.prose;

import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.prose.DocumentText.ContentsLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the outline of a document: the lines of its table of contents, each with the page that it really leads to, and
 * the numbered headings that are not listed there.
 */
public final class OutlineReader {
    /** A title on a page may carry a number or a name before the words of the contents. */
    private static final int MAX_PREFIX = 24;

    private static final int MAX_TITLE = 100;

    /** A reader has no settings. */
    public OutlineReader() {}

    /** Headings in the order of the contents, then those that only stand on the pages. */
    public List<OutlineEntry> read(DocumentText text) {
        List<ContentsLine> contents = ContentsReader.read(text);
        int lastContentsPage =
                contents.stream().mapToInt(c -> c.line().page()).max().orElse(0);
        Set<PlacedLine> used = new HashSet<>();
        contents.forEach(c -> used.add(c.line()));
        List<PlacedLine> lines = text.lines();
        List<PlacedLine> titles = lines.stream()
                .filter(line -> line.compact().length() <= MAX_TITLE)
                .toList();
        List<OutlineEntry> entries = new ArrayList<>();
        int from = 0;
        for (ContentsLine line : contents) {
            int found = indexOf(line, titles, from, used);
            Optional<PlacedLine> real = found < 0 ? Optional.empty() : Optional.of(titles.get(found));
            real.ifPresent(used::add);
            from = found < 0 ? from : found + 1;
            Optional<Integer> printed = line.number() == 0 ? Optional.empty() : Optional.of(line.number());
            entries.add(new OutlineEntry(
                    HeadingStyle.levelOf(line.title()),
                    line.title(),
                    printed,
                    real.map(PlacedLine::page),
                    real.orElse(line.line()).line().box()));
        }
        for (Paragraph paragraph : Paragraph.of(lines)) {
            String title = paragraph.text();
            PlacedLine line = paragraph.firstLine();
            boolean listed = used.contains(line) || line.page() <= lastContentsPage && isListed(line, contents);
            if (!listed && HeadingStyle.isHeading(title)) {
                entries.add(new OutlineEntry(
                        HeadingStyle.levelOf(title),
                        title,
                        Optional.empty(),
                        Optional.of(line.page()),
                        line.line().box()));
            }
        }
        return entries;
    }

    private static boolean isListed(PlacedLine line, List<ContentsLine> contents) {
        return contents.stream().anyMatch(c -> line.compact().startsWith(c.title()) && !line.inTable());
    }

    /** The first line behind the heading before it that says the same; else the first anywhere. */
    private static int indexOf(ContentsLine wanted, List<PlacedLine> lines, int from, Set<PlacedLine> used) {
        int exact = search(wanted, lines, from, used, 0);
        return exact >= 0 ? exact : search(wanted, lines, from, used, MAX_PREFIX);
    }

    private static int search(
            ContentsLine wanted, List<PlacedLine> lines, int from, Set<PlacedLine> used, int maxPrefix) {
        String title = HeadingStyle.bare(wanted.title());
        for (int i = from; i < lines.size(); i++) {
            PlacedLine line = lines.get(i);
            String text = line.compact();
            boolean behind = line.page() > wanted.line().page()
                    || line.line().box().y0() > wanted.line().line().box().y0();
            boolean same = maxPrefix == 0
                    ? HeadingStyle.bare(text).equals(title)
                    : text.endsWith(title) && text.length() <= title.length() + maxPrefix;
            if (behind && same && !used.contains(line)) {
                return i;
            }
        }
        return -1;
    }
}
