package io.github.yusuan.batch;

import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The PDFs that a PDF carries with it, as a portfolio does; other files are named in its {@code document.json} only. */
final class Portfolio {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String MARK = "/EmbeddedFiles";
    private static final int WINDOW = 1 << 16;

    private Portfolio() {}

    /** Whether a file is a PDF that may carry others: its catalogue says so in plain text. Other PDFs are not opened here. */
    static boolean isOne(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return isOne(in);
        } catch (IOException e) {
            return false;
        }
    }

    /** The same of what a stream has, up to where that is known. */
    static boolean isOne(InputStream in) throws IOException {
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
    }

    private static boolean startsAsPdf(byte[] bytes) {
        for (int i = 0; i < PDF.length; i++) {
            if (i >= bytes.length || bytes[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the PDFs within into a ZIP file, in their order; none of a PDF that cannot be opened, which will be told when
     * it is read itself.
     */
    static void zip(byte[] content, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                PdfPageSource pdf = PdfPageSource.open(content, "", PdfLimits.DEFAULT)) {
            List<String> names = pdf.attachedNames();
            Set<String> taken = new HashSet<>();
            for (int i = 0; i < names.size(); i++) {
                byte[] attached = pdf.attachedContent(i);
                String name = names.get(i).replace('\\', '/');
                if (startsAsPdf(attached) && taken.add(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(attached);
                    zip.closeEntry();
                }
            }
        } catch (PdfPageSource.RefusedException | StackOverflowError e) {
            return; // it stays one document
        }
    }
}
