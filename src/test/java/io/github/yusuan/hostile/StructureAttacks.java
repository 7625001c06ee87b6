package io.github.yusuan.hostile;

import static io.github.yusuan.hostile.PdfFile.latin1;

import java.util.List;

/** Objects that point at each other in circles, without end, or at nothing. */
final class StructureAttacks {
    private static final int MILLION = 1_000_000;
    private static final String ENTITY =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

    private StructureAttacks() {}

    static final List<Attack> ALL = List.of(
            Attack.pdf(
                    "page-tree-with-a-cycle",
                    () -> new PdfFile()
                            .object(2, "<</Type/Pages/Kids[6 0 R 3 0 R]/Count 2>>")
                            .object(6, "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 6 0 R]/Count 2>>")),
            Attack.pdf("page-tree-100000-deep", StructureAttacks::deepTree),
            Attack.pdf("page-tree-100000-deep-unindexed", () -> deepTree().editXref(xref -> "")),
            Attack.pdf(
                    "page-tree-of-a-million-equal-pages",
                    () -> new PdfFile()
                            .object(2, "<</Type/Pages/Count 1000000/Kids[" + "3 0 R ".repeat(MILLION) + "]>>")),
            Attack.pdf("page-tree-of-too-many-pages", () -> StreamAttacks.manyPages(5_000)),
            Attack.pdf(
                    "page-count-of-two-billion",
                    () -> new PdfFile().object(2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>")),
            Attack.pdf(
                    "page-count-negative",
                    () -> new PdfFile().object(2, "<</Type/Pages/Kids[3 0 R]/Count -2147483648>>")),
            Attack.pdf("page-tree-missing", () -> new PdfFile().object(1, "<</Type/Catalog>>")),
            Attack.pdf("page-tree-of-numbers", () -> new PdfFile().object(2, "<</Type/Pages/Kids[1 2 (x) null]>>")),
            Attack.pdf("catalogue-is-an-array", () -> new PdfFile().object(1, "[1 0 R]")),
            Attack.pdf(
                    "parents-in-a-circle",
                    () -> new PdfFile()
                            .object(3, "<</Type/Page/Parent 6 0 R/Contents 4 0 R>>")
                            .object(6, "<</Type/Pages/Parent 6 0 R/Kids[3 0 R]>>")),
            Attack.pdf(
                    "resources-in-a-circle",
                    () -> new PdfFile()
                            .page("/Contents 4 0 R/Resources 6 0 R")
                            .object(6, "<</Font 6 0 R/XObject 6 0 R/ExtGState 6 0 R/F 6 0 R>>")),
            Attack.pdf("reference-to-itself", () -> new PdfFile().object(2, "2 0 R")),
            Attack.pdf(
                    "references-in-a-circle",
                    () -> new PdfFile().object(2, "6 0 R").object(6, "2 0 R")),
            Attack.pdf("arrays-nested-a-million-deep", () -> new PdfFile().page("/Contents " + "[".repeat(MILLION))),
            Attack.pdf(
                    "dictionaries-nested-a-million-deep",
                    () -> new PdfFile().page("/Contents 4 0 R/Resources" + "<</Font".repeat(MILLION))),
            Attack.pdf(
                    "three-million-empty-arrays",
                    () -> new PdfFile().page("/Contents[" + "[]".repeat(3 * MILLION) + "]")),
            Attack.pdf("name-of-ten-megabytes", () -> new PdfFile().page("/" + "N".repeat(10 * MILLION) + " 4 0 R")),
            Attack.pdf(
                    "number-of-a-million-digits",
                    () -> new PdfFile().page("/Contents 4 0 R/Rotate " + "9".repeat(MILLION))),
            Attack.pdf("string-without-end", () -> new PdfFile().page("/Contents 4 0 R/X (" + "(".repeat(MILLION))),
            Attack.pdf(
                    "cross-references-in-a-circle",
                    () -> new PdfFile()
                            .editXref(xref -> xref.replaceFirst(
                                    "/Root",
                                    "/Prev " + xref.replaceAll("(?s).*startxref\\s+(\\d+).*", "$1") + "/Root"))),
            Attack.pdf(
                    "cross-references-of-two-billion-objects",
                    () -> new PdfFile().editXref(xref -> xref.replaceFirst("0 1", "0 2147483647"))),
            Attack.pdf(
                    "cross-references-lead-nowhere",
                    () -> new PdfFile()
                            .editXref(xref -> xref.replaceAll("00000000\\d\\d 00000 n", "9999999999 00000 n"))),
            Attack.pdf(
                    "cross-references-all-lead-to-one",
                    () -> new PdfFile()
                            .editXref(xref -> xref.replaceAll("0000000\\d\\d\\d 00000 n", "0000000015 00000 n"))),
            Attack.pdf("hybrid-cross-references-in-a-circle", () -> new PdfFile().trailer("/XRefStm 0/Prev 0")),
            Attack.pdf("end-is-missing", () -> new PdfFile().editXref(xref -> "")),
            new Attack("header-only.pdf", () -> latin1("%PDF-1.7\n")),
            new Attack("millions-of-false-objects.pdf", () -> latin1("%PDF-1.7\n" + "1 0 obj ".repeat(MILLION))),
            new Attack(
                    "millions-of-ends.pdf",
                    () -> latin1("%PDF-1.7\n" + "xref trailer startxref %%EOF endobj ".repeat(MILLION / 4))),
            new Attack(
                    "millions-of-trailers.pdf",
                    () -> latin1("%PDF-1.7\n" + "trailer <</Root 1 0 R/Prev 9>>\n".repeat(MILLION / 4))),
            Attack.pdf("form-with-an-external-entity", StructureAttacks::externalEntity),
            Attack.pdf(
                    "metadata-with-an-external-entity",
                    () -> new PdfFile()
                            .object(1, "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R>>").stream(
                                    6, "/Type/Metadata/Subtype/XML", latin1(ENTITY))),
            Attack.pdf(
                    "actions-at-opening",
                    () -> new PdfFile()
                            .object(1, "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>>>")),
            Attack.pdf(
                    "stream-in-another-file",
                    () -> new PdfFile().stream(4, "/F(/etc/passwd)/FFilter/FlateDecode", latin1("q Q"))),
            Attack.pdf(
                    "layers-in-a-circle",
                    () -> new PdfFile()
                            .object(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</D<</OFF[6 0 R]>>>>>>")
                            .object(6, "<</Type/OCMD/OCGs[6 0 R]>>")
                            .page("/Contents 4 0 R/Resources<</Properties<</P 6 0 R>>>>")
                            .content("/OC /P BDC ".repeat(100_000))));

    private static PdfFile externalEntity() {
        return new PdfFile()
                .object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</XFA 6 0 R/Fields[]>>>>").stream(
                        6, "", latin1(ENTITY));
    }

    private static PdfFile deepTree() {
        int depth = 100_000;
        PdfFile file = new PdfFile().object(2, "<</Type/Pages/Kids[10 0 R]/Count 1>>");
        for (int i = 10; i < 10 + depth; i++) {
            file.object(
                    i, "<</Type/Pages/Parent " + (i == 10 ? 2 : i - 1) + " 0 R/Kids[" + (i + 1) + " 0 R]/Count 1>>");
        }
        return file.object(10 + depth, "<</Type/Page/Contents 4 0 R/Parent " + (9 + depth) + " 0 R>>");
    }
}
