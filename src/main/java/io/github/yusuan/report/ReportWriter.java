package io.github.yusuan.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.source.Opening;
import io.github.yusuan.source.PageViews;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the page of a document: one HTML file that needs nothing beside it, no network and no server. Pages are drawn
 * while it is written, one at a time.
 */
public final class ReportWriter {
    /** Name of the file. */
    public static final String FILE = "report.html";

    /** Name of the folder of what the reading saw. */
    public static final String OVERLAY = "overlay";

    private final TemplateEngine engine = engine();
    private final Labels labels;
    private final boolean overlay;

    /**
     * A writer of pages.
     *
     * @param language of their labels
     * @param overlay whether what the reading saw is drawn over each page, in files beside
     */
    public ReportWriter(Language language, boolean overlay) {
        this.labels = new Labels(language);
        this.overlay = overlay;
    }

    /** The templates were made classes when the program was built. */
    static TemplateEngine engine() {
        Class<?> here = ReportWriter.class;
        return TemplateEngine.createPrecompiled(null, ContentType.Html, here.getClassLoader(), here.getPackageName());
    }

    /**
     * Writes {@value #FILE} into a folder, and beside it what the index needs to know.
     *
     * @param disclosure what was read
     * @param input the bytes that it was read from
     * @param options with which it was read
     */
    public void write(Disclosure disclosure, byte[] input, ReadOptions options, Path folder) throws IOException {
        DocumentSummary.of(disclosure).write(folder); // first: the index needs it even where drawing a page ends all
        String source = disclosure.info().source();
        Opening how = new Opening(options.password(), options.limits(), options.scans());
        try (PageViews views = PageViews.open(source, input, how)) {
            DocumentPage page = DocumentPage.of(disclosure, views, labels);
            try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
                render(engine, "document.jte", page, writer);
            }
            if (overlay) {
                new OverlayWriter(engine).write(disclosure, views, folder);
            }
        }
    }

    static void render(TemplateEngine engine, String template, Object page, Writer writer) throws IOException {
        try {
            engine.render(template, page, new WriterOutput(writer));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException cannotWrite) {
                throw cannotWrite.getCause(); // a full disk is none of the template's faults
            }
            throw e;
        }
    }
}
