package io.github.yusuan.batch;

import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The PDFs that a PDF carries with it, as a portfolio does; other files are named in its {@code document.json} only. */
final class Portfolio {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String MARK = "/EmbeddedFiles";
    private static final int WINDOW = 1 << 16;

    private Portfolio() {}

    /** A PDF within. */
    record Entry(String name, byte[] content) {}

    /** Whether a file is a PDF that may carry others: its catalogue says so in plain text. Other PDFs are not opened here. */
    static boolean isOne(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] window = in.readNBytes(WINDOW);
            if (!startsAsPdf(window)) {
                return false;
            }
            String rest = "";
            while (window.length > 0) {
                String text = rest + new String(window, StandardCharsets.ISO_8859_1);
                if (text.contains(MARK)) {
                    return true;
                }
                rest = text.substring(Math.max(0, text.length() - MARK.length()));
                window = in.readNBytes(WINDOW);
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean startsAsPdf(byte[] bytes) {
        for (int i = 0; i < PDF.length; i++) {
            if (i >= bytes.length || bytes[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }

    /** The PDFs within, in their order; none of a PDF that cannot be opened, which will be told when it is read itself. */
    static List<Entry> entriesOf(Path path) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.size(path) > PdfLimits.DEFAULT.document().inputBytes()) {
            return entries;
        }
        try (PdfPageSource pdf = PdfPageSource.open(Files.readAllBytes(path), "", PdfLimits.DEFAULT)) {
            List<String> names = pdf.attachedNames();
            for (int i = 0; i < names.size(); i++) {
                byte[] content = pdf.attachedContent(i);
                if (startsAsPdf(content)) {
                    entries.add(new Entry(names.get(i).replace('\\', '/'), content));
                }
            }
        } catch (PdfPageSource.RefusedException | StackOverflowError e) {
            return entries; // it stays one document
        }
        return entries;
    }
}
