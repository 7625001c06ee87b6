package io.github.yusuan.hostile;

import static io.github.yusuan.hostile.PdfFile.latin1;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Streams that become far more than they are, or are not what they say. */
final class StreamAttacks {
    private static final String FLATE = "/Filter/FlateDecode";

    private StreamAttacks() {}

    static final List<Attack> ALL = List.of(
            Attack.pdf("flate-bomb-1-gib", () -> new PdfFile().deflatedContent(Deflated.zeros(1024))),
            Attack.pdf("flate-bomb-10-gib", () -> new PdfFile().deflatedContent(Deflated.zeros(10 * 1024))),
            Attack.pdf(
                    "flate-in-flate-bomb",
                    () -> new PdfFile()
                            .stream(4, "/Filter[/FlateDecode/FlateDecode]", Deflated.of(Deflated.zeros(10 * 1024)))),
            Attack.pdf(
                    "flate-five-times",
                    () -> new PdfFile().stream(4, "/Filter[" + "/FlateDecode".repeat(5) + "]", Deflated.zeros(10))),
            Attack.pdf(
                    "flate-over-run-length",
                    () -> new PdfFile()
                            .stream(
                                    4,
                                    "/Filter[/FlateDecode/RunLengthDecode]",
                                    Deflated.repeated("\u0081 ", 1L << 27))),
            Attack.pdf(
                    "run-length-bomb",
                    () -> new PdfFile().stream(4, "/Filter/RunLengthDecode", latin1("\u0081 ".repeat(4 << 20)))),
            Attack.pdf(
                    "lzw-bomb",
                    () -> new PdfFile()
                            .stream(4, "/Filter[/FlateDecode/LZWDecode]", Deflated.repeated("\u0080\u0000", 1L << 27))),
            Attack.pdf(
                    "ascii85-zeros",
                    () -> new PdfFile()
                            .stream(4, "/Filter[/FlateDecode/ASCII85Decode]", Deflated.repeated("z", 1L << 28))),
            Attack.pdf(
                    "predictor-of-huge-rows",
                    () -> new PdfFile()
                            .stream(
                                    4,
                                    FLATE
                                            + "/DecodeParms<</Predictor 12/Columns 2147483647/Colors 32/BitsPerComponent 16>>",
                                    Deflated.zeros(4))),
            Attack.pdf(
                    "predictor-of-negative-rows",
                    () -> new PdfFile()
                            .stream(4, FLATE + "/DecodeParms<</Predictor 2/Columns -5/Colors -1>>", Deflated.zeros(1))),
            Attack.pdf("length-too-long", () -> new PdfFile().streamOfLength(4, "", "2147483647", latin1("q Q"))),
            Attack.pdf(
                    "length-too-short",
                    () -> new PdfFile().streamOfLength(4, "", "1", latin1("BT /F 12 Tf (budget) Tj ET"))),
            Attack.pdf("length-negative", () -> new PdfFile().streamOfLength(4, "", "-1", latin1("q Q"))),
            Attack.pdf(
                    "length-is-the-stream-itself", () -> new PdfFile().streamOfLength(4, "", "4 0 R", latin1("q Q"))),
            Attack.pdf("filter-unknown", () -> new PdfFile().stream(4, "/Filter/Nonsense", latin1("q Q"))),
            Attack.pdf("filter-of-images", () -> new PdfFile().stream(4, "/Filter/JPXDecode", latin1("q Q"))),
            Attack.pdf("filter-is-itself", () -> new PdfFile().stream(4, "/Filter 4 0 R", latin1("q Q"))),
            Attack.pdf(
                    "contents-of-a-million-parts",
                    () -> new PdfFile()
                            .page("/Contents[" + "4 0 R ".repeat(1_000_000) + "]/Resources<</Font<</F 5 0 R>>>>")),
            Attack.pdf(
                    "contents-of-a-million-missing-parts",
                    () -> new PdfFile().page("/Contents[" + "9 0 R ".repeat(1_000_000) + "]")),
            Attack.pdf(
                    "contents-in-itself",
                    () -> new PdfFile().page("/Contents 6 0 R").object(6, "[6 0 R 4 0 R]")),
            Attack.pdf("many-pages-of-one-bomb", () -> manyPages(2_000).deflatedContent(Deflated.zeros(1024))),
            Attack.pdf("object-stream-bomb", () -> objectStream("/N 1/First 4", Deflated.zeros(10 * 1024))),
            Attack.pdf(
                    "object-stream-of-arrays", () -> objectStream("/N 1/First 4", Deflated.repeated("[] ", 3L << 20))),
            Attack.pdf(
                    "object-stream-of-too-many-objects",
                    () -> objectStream("/N 2147483647/First 4", Deflated.of(latin1("6 0 <<>>")))),
            Attack.pdf(
                    "object-stream-with-a-negative-start",
                    () -> objectStream("/N 1/First -2147483648", Deflated.of(latin1("6 0 <<>>")))),
            Attack.pdf(
                    "object-stream-in-itself",
                    () -> objectStream("/N 1/First 4/Extends 7 0 R", Deflated.of(latin1("7 0 <</Kids[7 0 R]>>")))),
            new Attack("cross-reference-stream-bomb.pdf", () -> xrefStream("/W[1 1 0]", Deflated.zeros(1024))),
            new Attack(
                    "cross-reference-stream-of-wide-fields.pdf",
                    () -> xrefStream("/W[2147483647 2147483647 2147483647]", Deflated.zeros(1))),
            new Attack(
                    "cross-reference-stream-of-empty-fields.pdf",
                    () -> xrefStream("/W[0 0 0]/Index[0 2147483647]", Deflated.zeros(1))));

    static PdfFile manyPages(int count) {
        PdfFile file = new PdfFile();
        StringBuilder kids = new StringBuilder();
        for (int number = 10; number < 10 + count; number++) {
            kids.append(number).append(" 0 R ");
            file.object(number, "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
        }
        return file.object(2, "<</Type/Pages/Kids[" + kids + "]/Count " + count + ">>");
    }

    /** The file's index is broken, so that every stream of objects is opened in search of them. */
    private static PdfFile objectStream(String entries, byte[] zlib) {
        return new PdfFile()
                .stream(7, "/Type/ObjStm" + FLATE + entries, zlib).editXref(xref -> "startxref\n99999999\n%%EOF");
    }

    private static byte[] xrefStream(String entries, byte[] zlib) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin1("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n"));
        int at = out.size();
        out.writeBytes(latin1("2 0 obj\n<</Type/XRef/Root 1 0 R/Size 2147483647" + entries + FLATE + "/Length "
                + zlib.length + ">>\nstream\n"));
        out.writeBytes(zlib);
        out.writeBytes(latin1("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
