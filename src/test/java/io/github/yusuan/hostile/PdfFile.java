package io.github.yusuan.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A PDF written by hand, object by object, with one page that shows a word. An attack replaces or adds the objects
 * that do the harm: 1 the catalogue, 2 the page tree, 3 the page, 4 its content, 5 its font.
 */
final class PdfFile {
    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private String trailerEntries = "";
    private UnaryOperator<String> xrefEdit = xref -> xref;

    PdfFile() {
        object(1, "<</Type/Catalog/Pages 2 0 R>>");
        object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        page("/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>");
        content("BT /F 12 Tf 72 700 Td (budget) Tj ET");
        object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    PdfFile object(int number, String body) {
        objects.put(number, latin1(body));
        return this;
    }

    PdfFile page(String entries) {
        return object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + entries + ">>");
    }

    PdfFile content(String operators) {
        return stream(4, "", latin1(operators));
    }

    /** Content that is deflated, for what is large and repetitive. */
    PdfFile deflatedContent(byte[] zlib) {
        return stream(4, "/Filter/FlateDecode", zlib);
    }

    PdfFile stream(int number, String entries, byte[] data) {
        return streamOfLength(number, entries, Integer.toString(data.length), data);
    }

    /** A stream that may lie about its length. */
    PdfFile streamOfLength(int number, String entries, String length, byte[] data) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(latin1("<<" + entries + "/Length " + length + ">>\nstream\n"));
        body.writeBytes(data);
        body.writeBytes(latin1("\nendstream"));
        objects.put(number, body.toByteArray());
        return this;
    }

    PdfFile trailer(String entries) {
        trailerEntries = entries;
        return this;
    }

    /** Changes the text from {@code xref} on before it is written. */
    PdfFile editXref(UnaryOperator<String> edit) {
        xrefEdit = edit;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin1("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        StringBuilder xref = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        objects.forEach((number, body) -> {
            xref.append("%d 1\n%010d 00000 n \n".formatted(number, out.size()));
            out.writeBytes(latin1(number + " 0 obj\n"));
            out.writeBytes(body);
            out.writeBytes(latin1("\nendobj\n"));
        });
        int last = objects.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        String trailer = "trailer\n<</Root 1 0 R/Size %d%s>>\n".formatted(last + 1, trailerEntries);
        String end = xref + trailer + "startxref\n" + out.size() + "\n%%EOF\n";
        out.writeBytes(latin1(xrefEdit.apply(end)));
        return out.toByteArray();
    }
}
