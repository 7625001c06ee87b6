package io.github.yusuan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What the benchmarks read. */
public final class Documents {
    /** Nothing but tables, and fonts embedded as office programs do. */
    private static final Path TABLES = Path.of("testdata/budget-calc/budget-calc.pdf");

    private Documents() {}

    /** The PDF files of a folder, sorted by name, or the one file. */
    static List<byte[]> of(String folder) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                documents.add(Files.readAllBytes(file));
            }
        }
        return documents;
    }

    /** How many pages they have together. */
    static int pagesOf(String folder) throws IOException {
        int pages = 0;
        for (byte[] bytes : of(folder)) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                pages += document.getNumberOfPages();
            }
        }
        return pages;
    }

    /** A document of so many pages: those of a budget, over and over. */
    public static byte[] ofPages(int count) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(TABLES));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<PDPage> pages = new ArrayList<>();
            document.getPages().forEach(pages::add);
            for (int i = pages.size(); i < count; i++) {
                document.addPage(
                        new PDPage(new COSDictionary(pages.get(i % pages.size()).getCOSObject())));
            }
            for (int i = pages.size(); i > count; i--) {
                document.removePage(i - 1);
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
