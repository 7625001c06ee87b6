package io.github.yusuan.source;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.input.RecognisedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The text that lies unseen behind the picture of a page: what the scanner's program took it for. It does not say how sure it
 * is, so that the page is read from its picture; but a figure that both read otherwise is doubtful.
 *
 * @param glyphs what it holds
 */
record TextLayer(List<Glyph> glyphs) {
    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.]*\\d%?");
    /** What differs is at most as certain as this. */
    private static final float DISPUTED = 0.6f;
    /** Boxes of both differ by so much of their height. */
    private static final double AROUND = 0.3;

    /** Copies the list, from the top. */
    TextLayer {
        glyphs = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::centreY))
                .toList();
    }

    /**
     * A page as it was read, compared with its text layer.
     *
     * @param page with doubts
     * @param same how many figures both read alike
     * @param other how many they did not
     */
    record Compared(RecognisedPage page, int same, int other) {
        /** In words; blank where there was nothing to compare. */
        String words() {
            return same + other == 0
                    ? ""
                    : "; the text behind it has %d of its figures, and %d otherwise".formatted(same, other);
        }
    }

    Compared with(RecognisedPage page) {
        List<Glyph> own = page.ink().glyphs();
        Map<Integer, List<Integer>> runs = IntStream.range(0, own.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> own.get(i).run(), TreeMap::new, Collectors.toList()));
        List<Float> certainties = new ArrayList<>(page.certainties());
        int same = 0;
        int other = 0;
        for (List<Integer> run : runs.values()) {
            String figure = plain(run.stream().map(own::get).toList());
            String behind = FIGURE.matcher(figure).matches() && !glyphs.isEmpty() ? behind(own, run) : "";
            if (behind.equals(figure)) {
                same++;
            } else if (FIGURE.matcher(behind).matches()) {
                other++;
                run.forEach(i -> certainties.set(i, Math.min(DISPUTED, certainties.get(i))));
            }
        }
        return new Compared(new RecognisedPage(page.ink(), certainties, page.problems()), same, other);
    }

    /** What the layer has in the place of a run. */
    private String behind(List<Glyph> own, List<Integer> run) {
        Glyph first = own.get(run.get(0));
        Glyph last = own.get(run.get(run.size() - 1));
        double around = AROUND * (first.y1() - first.y0());
        double x0 = Math.min(first.x0(), last.x0()) - around;
        double x1 = Math.max(first.x1(), last.x1()) + around;
        double y0 = Math.min(first.y0(), last.y0()) - around;
        double y1 = Math.max(first.y1(), last.y1()) + around;
        return plain(glyphs.subList(firstBelow(y0), firstBelow(y1)).stream()
                .filter(glyph -> glyph.centreX() > x0 && glyph.centreX() < x1)
                .sorted(Comparator.comparingDouble(Glyph::centreX))
                .toList());
    }

    private int firstBelow(double y) {
        int low = 0;
        int high = glyphs.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (glyphs.get(middle).centreY() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String plain(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining()).replaceAll("[,\\s]", "");
    }
}
