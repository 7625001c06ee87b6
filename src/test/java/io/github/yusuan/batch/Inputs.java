package io.github.yusuan.batch;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Documents for batches. */
public final class Inputs {
    private static final Path TESTDATA = Path.of("testdata");

    private Inputs() {}

    /** A document of the project, by the name of its folder. */
    public static byte[] document(String name) throws IOException {
        Path pdf = TESTDATA.resolve(name).resolve(name + ".pdf");
        return Files.readAllBytes(
                Files.exists(pdf) ? pdf : TESTDATA.resolve(name).resolve(name + ".txt"));
    }

    /** The same document to its readers, but other bytes. */
    public static byte[] copy(String name, int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(document(name));
        String tail = name.contains("text") ? "\n".repeat(number) : "\n%" + number;
        bytes.write(tail.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    /** A PDF of one blank page. */
    public static byte[] blankPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return bytes(document);
        }
    }

    /** A PDF whose pages show an image and nothing else. */
    public static byte[] scan(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                BufferedImage image = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
                }
            }
            return bytes(document);
        }
    }

    /** A PDF that opens with a password only. */
    public static byte[] encryptedPdf(String password) throws IOException {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(document("budget-drawn"))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
