package io.github.yusuan;

import io.github.yusuan.model.UnreadableInputException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The libraries that the program stands on, as they are found where it runs. One that is missing, or that another version
 * hides on the class path, is a fault of the installation and never one of a document. An application asks once, when it
 * starts:
 *
 * <pre>{@code
 * Installation.fault().ifPresent(fault -> { throw new IllegalStateException(fault); });
 * }</pre>
 */
public final class Installation {
    /** By the beginnings of the names of their classes. */
    private static final Map<String, String> LIBRARIES = libraries();

    private static final Pattern CLASS_NAME = Pattern.compile("[A-Za-z_][\\w$]*+(?:[./][\\w$]++)+");

    /** A page with one line of text, compressed by nothing: opening it needs what opening any PDF does. */
    private static final byte[] SMALL_PDF = """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R
          /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
        4 0 obj <</Length 31>> stream
        BT /F 9 Tf 9 50 Td (2025) Tj ET
        endstream endobj
        trailer <</Root 1 0 R /Size 5>>
        %%EOF
        """.getBytes(StandardCharsets.US_ASCII);

    private Installation() {}

    private static Map<String, String> libraries() {
        Map<String, String> libraries = new LinkedHashMap<>();
        libraries.put("org.apache.pdfbox.", "PDFBox (org.apache.pdfbox:pdfbox)");
        libraries.put("org.apache.fontbox.", "FontBox (org.apache.pdfbox:fontbox)");
        libraries.put("org.apache.commons.logging.", "Commons Logging (commons-logging:commons-logging)");
        libraries.put("org.apache.commons.csv.", "Commons CSV (org.apache.commons:commons-csv)");
        libraries.put("com.google.common.", "Guava (com.google.guava:guava)");
        libraries.put("com.fasterxml.jackson.", "Jackson (com.fasterxml.jackson.core:jackson-databind)");
        libraries.put("org.jsoup.", "jsoup (org.jsoup:jsoup)");
        libraries.put("org.apache.poi.", "POI (org.apache.poi:poi-scratchpad)");
        libraries.put("gg.jte.", "jte (gg.jte:jte-runtime)");
        libraries.put("blue.strategic.parquet.", "Parquet (io.github.yusuan:yusuan-parquet)");
        libraries.put("org.apache.parquet.", "Parquet (io.github.yusuan:yusuan-parquet)");
        libraries.put("ai.onnxruntime.", "ONNX Runtime (com.microsoft.onnxruntime:onnxruntime)");
        libraries.put("java.awt.", "the module java.desktop of Java");
        return libraries;
    }

    /** What is wrong with the libraries that reading needs, as a sentence; nothing where documents can be read. */
    public static Optional<String> fault() {
        return Yusuan.tryRead("small.pdf", SMALL_PDF, ReadOptions.DEFAULT)
                .fold(
                        read -> Optional.empty(),
                        refused -> refused.status() == Reason.INSTALLATION
                                ? Optional.of(refused.reason())
                                : Optional.empty());
    }

    /**
     * Names the library that is missing or of another version.
     *
     * @param fault a {@code LinkageError}, or what {@code ServiceLoader} throws
     */
    public static String describe(Error fault) {
        Deque<Throwable> causes = new ArrayDeque<>();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            causes.push(cause);
        }
        for (Throwable cause : causes) { // the first of them is what happened first
            Matcher name = CLASS_NAME.matcher(String.valueOf(cause.getMessage()));
            while (name.find()) {
                String dotted = name.group().replace('/', '.');
                Optional<String> library = libraryOf(dotted);
                if (library.isPresent()) {
                    return "expected the library " + library.get() + ", found " + whatIsThere(dotted) + ": " + cause;
                }
            }
        }
        return "expected libraries that fit each other, found a class that cannot be loaded: " + fault;
    }

    private static Optional<String> libraryOf(String name) {
        return LIBRARIES.entrySet().stream()
                .filter(library -> name.startsWith(library.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The message may name a method: what stands before it is a class, if there is one. */
    private static String whatIsThere(String name) {
        for (String part = name; part.contains("."); part = part.substring(0, part.lastIndexOf('.'))) {
            Optional<String> place = placeOf(part);
            if (place.isPresent()) {
                return "another version of it" + place.get();
            }
        }
        return "none that has what is needed";
    }

    private static Optional<String> placeOf(String className) {
        try {
            Class<?> found = Class.forName(className, false, Installation.class.getClassLoader());
            CodeSource source = found.getProtectionDomain().getCodeSource();
            return Optional.of(source == null ? "" : " in " + source.getLocation());
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
