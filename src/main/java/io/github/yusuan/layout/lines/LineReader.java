package io.github.yusuan.layout.lines;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts glyphs into lines and lines into text, in the direction in which they are written. */
public final class LineReader {
    private static final Comparator<Glyph> DOWN = Comparator.comparingDouble(Glyph::centreY);
    private static final Comparator<Glyph> ACROSS = Comparator.comparingDouble(Glyph::x0);
    /** Two equal glyphs this close are one, printed twice to look bold. */
    private static final double OVERPRINT = 0.4;
    /** A shadow lies no further from its text than this, in ems; a narrow point is less wide than that. */
    private static final double SHADOW_EM = 0.25;
    /** Glyphs of one text stand on one base line as exactly as this. */
    private static final double LEVEL_PT = 0.3;
    /** Glyphs larger than most of a line by this factor are beside it rather than of it. */
    private static final double LARGE = 1.2;

    private final LineSettings settings;
    private final Work work;

    public LineReader(LineSettings settings, Work work) {
        this.settings = settings;
        this.work = work;
    }

    /** When glyphs stand together. */
    public LineSettings settings() {
        return settings;
    }

    /** Where who compares many texts with many others says so first. */
    public Work work() {
        return work;
    }

    /** The lines from top to bottom, each from left to right. Text that is turned or set vertically is laid flat. */
    public List<List<Glyph>> linesOf(List<Glyph> glyphs) {
        List<List<Glyph>> lines = new ArrayList<>();
        for (List<Glyph> line : grouped(sorted(Upright.glyphs(glyphs), DOWN))) {
            lines.addAll(partedBesideLarge(line));
        }
        lines.replaceAll(this::inOrder);
        return lines;
    }

    private static List<Glyph> sorted(List<Glyph> glyphs, Comparator<Glyph> order) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(order);
        return sorted;
    }

    private List<List<Glyph>> grouped(List<Glyph> sorted) {
        List<List<Glyph>> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double centre = 0; // of the largest glyph: a small one beside a line, of a page number, cuts nothing of it off
        double size = 0;
        for (Glyph glyph : sorted) {
            boolean sameLine =
                    !line.isEmpty() && glyph.centreY() - centre <= settings.lineStepEm() * Math.max(glyph.size(), size);
            if (!sameLine) {
                line = new ArrayList<>();
                lines.add(line);
            }
            if (!sameLine || glyph.size() > size) {
                centre = glyph.centreY();
                size = glyph.size();
            }
            line.add(glyph);
        }
        return lines;
    }

    /** A few large glyphs beside several lines, a stamp or a label over two rows, join nothing: each goes to the nearest line. */
    private List<List<Glyph>> partedBesideLarge(List<Glyph> line) {
        if (areAlike(line)) {
            return List.of(line);
        }
        double[] sizes = line.stream().mapToDouble(Glyph::size).sorted().toArray();
        double usual = LARGE * sizes[sizes.length / 2];
        if (sizes[sizes.length - 1] <= usual) {
            return List.of(line);
        }
        List<List<Glyph>> parts =
                grouped(line.stream().filter(glyph -> glyph.size() <= usual).toList());
        if (parts.size() == 1) {
            return List.of(line);
        }
        double[] centres =
                parts.stream().mapToDouble(part -> part.get(0).centreY()).toArray();
        for (Glyph glyph : line) {
            if (glyph.size() > usual) {
                parts.get(nearest(centres, glyph.centreY())).add(glyph);
            }
        }
        return parts;
    }

    private static boolean areAlike(List<Glyph> line) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Glyph glyph : line) {
            least = Math.min(least, glyph.size());
            most = Math.max(most, glyph.size());
        }
        return most <= LARGE * least;
    }

    private static int nearest(double[] centres, double centre) {
        int nearest = 0;
        for (int i = 1; i < centres.length; i++) {
            nearest = Math.abs(centres[i] - centre) < Math.abs(centres[nearest] - centre) ? i : nearest;
        }
        return nearest;
    }

    private List<Glyph> inOrder(List<Glyph> line) {
        List<Glyph> inOrder = new ArrayList<>(line.size());
        Glyph last = null;
        for (Glyph glyph : sorted(line, ACROSS)) {
            if (last == null || !isOverprint(last, glyph)) {
                inOrder.add(glyph);
            }
            last = glyph;
        }
        return inOrder;
    }

    private static boolean isOverprint(Glyph last, Glyph glyph) {
        double step = glyph.x0() - last.x0();
        double drop = Math.abs(glyph.centreY() - last.centreY());
        boolean shadow =
                drop > LEVEL_PT && Math.max(step, drop) < SHADOW_EM * last.size() && glyph.size() == last.size();
        boolean bold = step < OVERPRINT * Math.max(1, glyph.x1() - glyph.x0());
        return glyph.text().equals(last.text()) && (bold || shadow);
    }

    /** Cuts a line where the gap is too wide for a space between words. */
    public List<List<Glyph>> cutAtWideGaps(List<Glyph> line) {
        List<List<Glyph>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size()
                    || line.get(i).x0() - line.get(i - 1).x1()
                            > settings.wideGapEm() * line.get(i).size()) {
                parts.add(line.subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    /** The text of a line: a space where letters or digits stand apart, none next to Chinese characters. */
    public String textOf(List<Glyph> line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            Glyph glyph = line.get(i);
            if (i > 0 && isWordGap(line.get(i - 1), glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
        }
        return text.toString();
    }

    private boolean isWordGap(Glyph before, Glyph after) {
        return after.x0() - before.x1() > settings.wordGapEm() * after.size()
                && !isIdeograph(before.text())
                && !isIdeograph(after.text());
    }

    private static boolean isIdeograph(String text) {
        return text.codePointAt(0) >= 0x2e80;
    }
}
