package io.github.yusuan.report;

import gg.jte.TemplateEngine;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.PageBox;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TablePart;
import io.github.yusuan.source.PageViews;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws over each page what the reading saw on it: words, rules, cells, borders of tables and numbers of rows. For people
 * who look for the cause of a misreading; after pdfplumber's visual debugger.
 */
final class OverlayWriter {
    private final TemplateEngine engine;

    OverlayWriter(TemplateEngine engine) {
        this.engine = engine;
    }

    /** Number of a row: of its table and its own, where it begins. */
    record RowMark(String text, Box box) {}

    /** All that the drawing of a page shows. */
    record OverlayPage(
            PageInk ink, String picture, List<Box> words, List<Box> cells, List<TablePart> parts, List<RowMark> rows) {

        /** A length in points with two decimals at most. */
        static String point(double value) {
            String text = String.format(Locale.ROOT, "%.2f", value);
            return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
        }
    }

    /** Writes a file for each page into {@value ReportWriter#OVERLAY} below a folder. */
    void write(Disclosure disclosure, PageViews views, Path folder) throws IOException {
        Path overlay = Files.createDirectories(folder.resolve(ReportWriter.OVERLAY));
        for (int number = 1; number <= Math.min(views.count(), PictureBook.MOST); number++) {
            Path file = overlay.resolve(String.format(Locale.ROOT, "page-%04d.svg", number));
            try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                ReportWriter.render(engine, "overlay.jte", page(disclosure, views, number), writer);
            }
        }
    }

    private static OverlayPage page(Disclosure disclosure, PageViews views, int number) {
        List<Box> cells = new ArrayList<>();
        List<TablePart> parts = new ArrayList<>();
        List<RowMark> rows = new ArrayList<>();
        for (PrintedTable table : disclosure.tables()) {
            table.parts().stream().filter(part -> part.page() == number).forEach(parts::add);
            for (int row = 0; row < table.rows().size(); row++) {
                List<Box> own = table.rows().get(row).places().stream()
                        .filter(place -> place.page() == number && !place.box().equals(Box.NONE))
                        .map(PageBox::box)
                        .toList();
                cells.addAll(own);
                if (!own.isEmpty()) {
                    rows.add(new RowMark(table.seq() + ":" + (row + 1), own.get(0)));
                }
            }
        }
        PageInk ink = views.seen(number);
        return new OverlayPage(ink, PictureBook.data(views, ink), Words.of(ink.glyphs()), cells, parts, rows);
    }
}
