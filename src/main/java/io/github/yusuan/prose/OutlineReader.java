package io.github.yusuan.prose;

import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.prose.DocumentText.ContentsLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the outline of a document: the lines of its table of contents, each with the page that it really leads to, and
 * the numbered headings that are not listed there.
 */
public final class OutlineReader {

    private static final int MAX_TITLE = 100;

    /** A reader has no settings. */
    public OutlineReader() {}

    /** Headings in the order of the contents, then those that only stand on the pages. */
    public List<OutlineEntry> read(DocumentText text) {
        List<ContentsLine> contents = ContentsReader.read(text);
        Set<PlacedLine> used = new HashSet<>();
        contents.forEach(c -> used.add(c.line()));
        List<OutlineEntry> entries = listed(contents, text.lines(), used);
        entries.addAll(onPages(contents, text.lines(), used));
        return entries;
    }

    /** The headings of the contents, each with the line of a page that says the same. */
    private static List<OutlineEntry> listed(
            List<ContentsLine> contents, List<PlacedLine> lines, Set<PlacedLine> used) {
        List<PlacedLine> titles = lines.stream()
                .filter(line -> line.compact().length() <= MAX_TITLE)
                .toList();
        TitleIndex index = new TitleIndex(
                titles.stream().map(PlacedLine::compact).toList(),
                contents.stream().map(c -> HeadingStyle.bare(c.title())).toList());
        List<OutlineEntry> entries = new ArrayList<>();
        int from = 0;
        for (ContentsLine line : contents) {
            int found = indexOf(line, new Titles(titles, index, from), used);
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
        return entries;
    }

    /** The headings that no line of the contents names; what stands among the contents is none. */
    private static List<OutlineEntry> onPages(
            List<ContentsLine> contents, List<PlacedLine> lines, Set<PlacedLine> used) {
        int lastContentsPage =
                contents.stream().mapToInt(c -> c.line().page()).max().orElse(0);
        Beginnings listed =
                new Beginnings(contents.stream().map(ContentsLine::title).toList());
        List<OutlineEntry> entries = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(lines)) {
            String title = paragraph.text();
            PlacedLine line = paragraph.firstLine();
            boolean known = used.contains(line)
                    || line.page() <= lastContentsPage && !line.inTable() && listed.begin(line.compact());
            if (!known && HeadingStyle.isHeading(title)) {
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

    /** The lines that can be titles, and from where on the next one is looked for. */
    private record Titles(List<PlacedLine> lines, TitleIndex index, int from) {}

    /** The first line behind the heading before it that says the same; else the first that ends so. */
    private static int indexOf(ContentsLine wanted, Titles titles, Set<PlacedLine> used) {
        String title = HeadingStyle.bare(wanted.title());
        int exact = firstOf(titles.index().saying(title), wanted, titles, used);
        return exact >= 0 ? exact : firstOf(titles.index().endingWith(title), wanted, titles, used);
    }

    private static int firstOf(List<Integer> places, ContentsLine wanted, Titles titles, Set<PlacedLine> used) {
        int found = Collections.binarySearch(places, titles.from());
        for (int place : places.subList(found < 0 ? -found - 1 : found, places.size())) {
            PlacedLine line = titles.lines().get(place);
            boolean behind = line.page() > wanted.line().page()
                    || line.line().box().y0() > wanted.line().line().box().y0();
            if (behind && !used.contains(line)) {
                return place;
            }
        }
        return -1;
    }
}
