package io.github.yusuan.hostile;

import static io.github.yusuan.hostile.PdfFile.latin1;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Pages within the limits of the ink whose arrangement asks for too much: rules, boxes, texts and lines by the thousand. */
final class LayoutAttacks {
    private static final String FONT = "0 g BT /F 1 Tf ";

    private LayoutAttacks() {}

    static final List<Attack> ALL = List.of(
            Attack.pdf("lattices-of-empty-cells", () -> pages(200, lattice(440, 440, 4))),
            Attack.pdf("lattice-of-large-cells", () -> pages(50, stairs(440))),
            Attack.pdf("rules-that-all-cross", () -> pages(4, lattice(24_000, 24_000, 0.5))),
            Attack.pdf("rules-beside-many-nets", () -> pages(4, netsAndLooseRules(6_000, 20_000))),
            Attack.pdf("lines-of-figures-and-words", () -> pages(2, FONT + figuresAndWords(60_000) + "ET")),
            Attack.pdf("lines-of-one-figure", () -> pages(2, FONT + each(100_000, i -> at(10, 2 * i, "1")) + "ET")),
            Attack.pdf("rows-of-two-thousand-figures", () -> pages(2, FONT + rows(100, 2_000) + "ET")),
            Attack.pdf("rows-of-a-hundred-figures", () -> pages(2, FONT + rows(2_000, 100) + "ET")),
            Attack.pdf("heads-without-end", () -> pages(4, FONT + headOf(7, 3_000) + rows(4, 100) + "ET")),
            Attack.pdf("head-over-a-hundred-columns", () -> pages(50, FONT + headOf(7, 100) + rows(9, 100) + "ET")),
            Attack.pdf("captions-without-tables", () -> pages(4, FONT + each(50_000, LayoutAttacks::caption) + "ET")),
            Attack.pdf("cell-of-many-figures", () -> pages(4, lattice(3, 3, 60_000) + figures(40_000))),
            Attack.pdf("cells-of-figures-side-by-side", () -> pages(4, lattice(3, 40, 1_000) + figures(40_000))),
            Attack.pdf("tables-in-tables", () -> pages(4, nestedNets(200) + figures(40_000))),
            Attack.pdf("boxes-in-strips", () -> pages(10, boxes(40_000, 5) + paleText(20_000))),
            Attack.pdf("boxes-as-high-as-the-page", () -> pages(10, boxes(5_000, 9_000) + paleText(20_000))),
            Attack.pdf("text-on-every-page", () -> pages(2_000, FONT + each(4_000, i -> at(10, 3 * i, "x")) + "ET")),
            Attack.pdf("marks-of-notes", () -> pages(4, marks(60_000))),
            Attack.pdf("text-that-leans", () -> pages(4, leaning(60_000))));

    /** Many pages with one content. */
    private static PdfFile pages(int count, String content) {
        PdfFile file = new PdfFile().deflatedContent(Deflated.of(latin1(content)));
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(10 + i).append(" 0 R ");
            file.object(
                    10 + i,
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99999 99999]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
        }
        return file.object(2, "<</Type/Pages/Kids[" + kids + "]/Count " + count + ">>");
    }

    private static String each(int count, IntFunction<String> part) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, count).forEach(i -> all.append(part.apply(i)));
        return all.toString();
    }

    private static String at(double x, double y, String text) {
        return String.format(Locale.ROOT, "1 0 0 1 %.1f %.1f Tm (%s) Tj\n", x, y, text);
    }

    private static String line(double x0, double y0, double x1, double y1) {
        return String.format(Locale.ROOT, "%.1f %.1f m %.1f %.1f l S\n", x0, y0, x1, y1);
    }

    private static String lattice(int across, int down, double step) {
        return "0.1 w " + each(across, i -> line(0, i * step, down * step, i * step))
                + each(down, i -> line(i * step, 0, i * step, across * step));
    }

    /** A frame with a short border for each row and column: most places belong to large cells. */
    private static String stairs(int steps) {
        double end = 4.0 * steps;
        return "0.1 w " + line(0, 0, end, 0) + line(0, end, end, end) + line(0, 0, 0, end) + line(end, 0, end, end)
                + each(steps, i -> line(0, 4 * i, 4 * i, 4 * i) + line(4 * i, 4 * i, 4 * i, end));
    }

    private static String netsAndLooseRules(int nets, int loose) {
        return "0.1 w "
                + each(
                        nets,
                        i -> line(0, 14 * i, 10, 14 * i)
                                + line(0, 14 * i + 10, 10, 14 * i + 10)
                                + line(5, 14 * i, 5, 14 * i + 10))
                + each(loose, i -> line(100 + 4 * (i % 5_000), i, 100 + 4 * (i % 5_000), i + 9));
    }

    private static String nestedNets(int count) {
        return "0.1 w "
                + each(count, i -> {
                    double low = 8.0 * i;
                    double high = 99_000 - low;
                    return line(low, low, high, low)
                            + line(low, high, high, high)
                            + line(low, low, low, high)
                            + line(high, low, high, high)
                            + line(low, low + 4, high, low + 4);
                });
    }

    private static String figures(int count) {
        return FONT + each(count, i -> at(5 + 300 * (i % 30), 50 + 2 * (i / 30), "12.5")) + "ET\n";
    }

    private static String figuresAndWords(int lines) {
        return each(
                lines,
                i -> i % 2 == 0
                        ? at(10, 99_000 - 1.5 * i, "12.5") + at(30, 99_000 - 1.5 * i, "33.1")
                        : at(10, 99_000 - 1.5 * i, "abc"));
    }

    private static String rows(int rows, int columns) {
        return each(rows, r -> each(columns, c -> at(10 + 6 * c, 90_000 - 3 * r, "1.25")));
    }

    private static String headOf(int levels, int columns) {
        return each(levels, r -> each(columns, c -> at(10 + 6 * c, 90_060 - 5 * r, "a")));
    }

    private static String caption(int i) {
        return at(10, 2 * i, i % 2 == 0 ? "unit:yuan" : "abc");
    }

    private static String boxes(int count, double height) {
        return each(
                count,
                i -> String.format(Locale.ROOT, "0.5 g %d %d 5 %.0f re f\n", i % 90_000, height > 100 ? 0 : i, height));
    }

    private static String paleText(int glyphs) {
        return "1 g BT /F 1 Tf 9 50 Td (" + "x".repeat(glyphs) + ") Tj ET\n";
    }

    private static String marks(int count) {
        return FONT + each(count, i -> at(10, 3 * i, "12.5 m")) + "/F 0.6 Tf "
                + each(count, i -> at(12, 3 * i + 0.4, "1")) + "ET";
    }

    private static String leaning(int count) {
        return FONT + each(count, i -> "0.7 0.7 -0.7 0.7 %d %d Tm (x1) Tj%n".formatted(i, i % 9_000)) + "ET";
    }
}
