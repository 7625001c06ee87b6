package io.github.yusuan.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which pages of a document are read.
 *
 * <pre>{@code
 * PageSelection.parse("1-3,5").of(4); // 1, 2, 3
 * }</pre>
 *
 * @param ranges in any order; none for all pages
 */
public record PageSelection(List<Range> ranges) implements Serializable {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})(?:(-)(\\d{1,7})?)?");

    /** Every page. */
    public static final PageSelection ALL = new PageSelection(List.of());

    /**
     * Pages that follow each other.
     *
     * @param from the first, from 1
     * @param to the last
     */
    public record Range(int from, int to) implements Serializable {

        /** Refuses what is no page. */
        public Range {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException(
                        "pages: expected pages from 1, the first one first, found " + from + "-" + to);
            }
        }

        @Override
        public String toString() {
            return to == from ? Integer.toString(from) : to == Integer.MAX_VALUE ? from + "-" : from + "-" + to;
        }
    }

    /** Copies the list. */
    public PageSelection {
        ranges = List.copyOf(ranges);
    }

    /**
     * Pages as they are typed: {@code 1-3,5} or {@code 7-} for all from the seventh on.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static PageSelection parse(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw new IllegalArgumentException("pages: expected pages like 1-3,5, found \"" + text + "\"");
            }
            int from = Integer.parseInt(range.group(1));
            int openEnd = range.group(2) == null ? from : Integer.MAX_VALUE;
            ranges.add(new Range(from, range.group(3) == null ? openEnd : Integer.parseInt(range.group(3))));
        }
        return new PageSelection(ranges);
    }

    /** Whether all pages are read. */
    public boolean isAll() {
        return ranges.isEmpty();
    }

    /** The numbers of the pages that are read of so many, in order. */
    public List<Integer> of(int pageCount) {
        return IntStream.rangeClosed(1, pageCount)
                .filter(page ->
                        isAll() || ranges.stream().anyMatch(range -> range.from() <= page && page <= range.to()))
                .boxed()
                .toList();
    }

    /** As it is typed; blank for all pages. */
    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
    }
}
