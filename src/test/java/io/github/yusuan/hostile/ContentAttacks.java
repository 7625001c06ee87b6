package io.github.yusuan.hostile;

import static io.github.yusuan.hostile.PdfFile.latin1;

import java.util.List;
import java.util.Random;

/** Pages whose content asks for too much, or for nonsense. */
final class ContentAttacks {
    private static final int MILLION = 1_000_000;
    private static final String FONT = "BT /F 12 Tf 72 700 Td ";

    private ContentAttacks() {}

    static final List<Attack> ALL = List.of(
            Attack.pdf("forms-that-fan-out", () -> fanOut(25)),
            Attack.pdf("form-that-draws-itself", () -> form("/M Do /M Do", "/XObject<</M 6 0 R>>")),
            Attack.pdf(
                    "form-that-draws-itself-by-the-page",
                    () -> form("/M Do", "").stream(6, "/Subtype/Form/BBox[0 0 9 9]", latin1("/M Do"))),
            Attack.pdf("form-drawn-a-million-times", () -> form("", "").content("/M Do ".repeat(MILLION))),
            Attack.pdf(
                    "form-that-is-a-bomb",
                    () -> new PdfFile()
                                    .page("/Contents 4 0 R/Resources<</XObject<</M 6 0 R>>>>")
                                    .content("/M Do ".repeat(10_000))
                                    .stream(6, "/Subtype/Form/Filter/FlateDecode", Deflated.zeros(1024))),
            Attack.pdf(
                    "form-without-content",
                    () -> new PdfFile()
                            .page("/Contents 4 0 R/Resources<</XObject<</M 6 0 R>>>>")
                            .content("/M Do")
                            .object(6, "<</Subtype/Form>>")),
            Attack.pdf("form-of-absurd-size", () -> form("0 0 1 1 re f", "/Matrix[1e38 0 0 1e38 1e38 -1e38]")),
            Attack.pdf("twenty-million-states", () -> repeated("q ", 20)),
            Attack.pdf("twenty-million-states-restored", () -> repeated("Q ", 20)),
            Attack.pdf(
                    "states-nested-deeply",
                    () -> new PdfFile()
                            .content("q ".repeat(100_000) + FONT + "(budget) Tj ET " + "Q ".repeat(100_000))),
            Attack.pdf(
                    "ten-million-glyphs",
                    () -> new PdfFile()
                            .deflatedContent(
                                    Deflated.repeated(FONT + "(" + "x".repeat(1000) + ") Tj ET ", 10L * MILLION))),
            Attack.pdf(
                    "ten-million-glyphs-in-one-string",
                    () -> new PdfFile().content(FONT + "(" + "8".repeat(10 * MILLION) + ") Tj ET")),
            Attack.pdf("glyphs-that-cannot-be-seen", () -> repeated("BT /F 9 Tf 3 Tr (0123456789) Tj ET ", 30)),
            Attack.pdf("glyphs-all-in-one-place", () -> repeated("BT /F 9 Tf 9 9 Td (1) Tj ET ", 30)),
            Attack.pdf(
                    "glyphs-printed-twice",
                    () -> new PdfFile().content(FONT + "(1) Tj -6.67 0 Td (1) Tj ".repeat(100_000) + "ET")),
            Attack.pdf("glyphs-in-every-direction", ContentAttacks::everyDirection),
            Attack.pdf("text-of-negative-size", () -> new PdfFile().content("BT /F -12 Tf 99 99 Td (budget) Tj ET")),
            Attack.pdf("text-of-no-size", () -> new PdfFile().content("BT /F 0 Tf 0 Tz 99 99 Td (budget) Tj ET")),
            Attack.pdf("text-of-absurd-size", () -> new PdfFile().content("BT /F 1e38 Tf 1e38 Tz (budget) Tj ET")),
            Attack.pdf("text-without-a-font", () -> new PdfFile().content("BT (budget) Tj ET")),
            Attack.pdf("font-chosen-a-million-times", () -> new PdfFile().content("BT " + "/G 1 Tf ".repeat(MILLION))),
            Attack.pdf("rules-a-hundred-thousand-tiny", () -> rules(100_000, 4)),
            Attack.pdf("rules-a-hundred-thousand-long", () -> rules(100_000, 600)),
            Attack.pdf("rules-of-a-thousand-by-a-thousand", ContentAttacks::grid),
            Attack.pdf("rules-of-ten-thousand-tables", ContentAttacks::manyTables),
            Attack.pdf(
                    "boxes-under-pale-text",
                    () -> new PdfFile()
                            .deflatedContent(Deflated.of(latin1("0 g 9 9 500 700 re f ".repeat(100_000) + "1 g " + FONT
                                    + "(x) Tj ".repeat(300_000))))),
            Attack.pdf("path-of-ten-million-points", () -> repeated("1 1 l 2 2 l ", 100)),
            Attack.pdf("path-of-ten-million-boxes", () -> repeated("1 1 9 9 re W ", 100)),
            Attack.pdf(
                    "page-of-absurd-size",
                    () -> new PdfFile()
                            .page("/Contents 4 0 R/CropBox[-1e38 -1e38 1e38 1e38]/Resources<</Font<</F 5 0 R>>>>")),
            Attack.pdf("page-of-no-size", () -> new PdfFile().page("/Contents 4 0 R/CropBox[nan inf 0 0]/Rotate 1e9")),
            Attack.pdf(
                    "numbers-that-are-none",
                    () -> new PdfFile()
                            .content("nan inf -inf 1e999 cm --5 +-3 5-3 0x10 . - re f " + FONT + "(budget) Tj ET")),
            Attack.pdf(
                    "numbers-of-a-million-digits",
                    () -> new PdfFile()
                            .content("9".repeat(MILLION) + " 0 0 1 0 0 cm 1 1 5 5 re f " + FONT + "(budget) Tj ET")),
            Attack.pdf(
                    "array-of-thirty-million-items",
                    () -> new PdfFile().deflatedContent(Deflated.repeated("[1 1 1 1 1 1 1 1 ", 60L * MILLION))),
            Attack.pdf("array-nested-a-million-deep", () -> new PdfFile().content("[".repeat(MILLION))),
            Attack.pdf(
                    "dictionary-nested-a-million-deep", () -> new PdfFile().content("/OC " + "<</A".repeat(MILLION))),
            Attack.pdf(
                    "operands-without-operator",
                    () -> new PdfFile().deflatedContent(Deflated.repeated("1 ", 30L * MILLION))),
            Attack.pdf("operators-unknown", () -> new PdfFile().content("nonsense ".repeat(100_000))),
            Attack.pdf(
                    "inline-image-without-end",
                    () -> new PdfFile().content("BI /W 9 /H 9 ID " + "\u0000\u00ff EI".repeat(100_000))),
            Attack.pdf("inline-images-a-million", () -> repeated("BI /W 1 ID x EI ", 20)),
            Attack.pdf("marked-content-a-million-deep", () -> repeated("/P BMC ", 20)),
            Attack.pdf("clips-a-million", () -> repeated("0 0 9 9 re W n ", 30)));

    private static PdfFile form(String content, String entries) {
        return new PdfFile()
                .page("/Contents 4 0 R/Resources<</XObject<</M 6 0 R>>/Font<</F 5 0 R>>>>").content("/M Do").stream(
                        6,
                        "/Subtype/Form/BBox[0 0 9 9]"
                                + (entries.startsWith("/XObject") ? "/Resources<<" + entries + ">>" : entries),
                        latin1(content));
    }

    private static PdfFile fanOut(int depth) {
        PdfFile file = form("", "");
        for (int i = 0; i < depth; i++) {
            String resources = "/Resources<</XObject<</M " + (7 + i) + " 0 R>>>>";
            file.stream(6 + i, "/Subtype/Form/BBox[0 0 9 9]" + resources, latin1("/M Do /M Do"));
        }
        return file.stream(6 + depth, "/Subtype/Form/BBox[0 0 9 9]", latin1("0 0 1 1 re f"));
    }

    private static PdfFile repeated(String operators, long megabytes) {
        return new PdfFile().deflatedContent(Deflated.repeated(operators, megabytes * MILLION));
    }

    private static PdfFile rules(int count, int length) {
        Random random = new Random(1);
        StringBuilder content = new StringBuilder("0.5 w ");
        for (int i = 0; i < count; i++) {
            double x = random.nextDouble() * 590;
            double y = random.nextDouble() * 840;
            boolean across = i % 2 == 0;
            content.append(
                    "%.2f %.2f m %.2f %.2f l S ".formatted(x, y, across ? x + length : x, across ? y : y + length));
        }
        return new PdfFile().deflatedContent(Deflated.of(latin1(content.toString())));
    }

    private static PdfFile grid() {
        StringBuilder content = new StringBuilder("0.1 w ");
        for (int i = 0; i < 1000; i++) {
            content.append("0 %d m 9000 %d l S %d 0 m %d 9000 l S ".formatted(i * 9, i * 9, i * 9, i * 9));
        }
        return new PdfFile().deflatedContent(Deflated.of(latin1(content + FONT + "(1) Tj ".repeat(200_000) + "ET")));
    }

    private static PdfFile manyTables() {
        StringBuilder content = new StringBuilder("0.1 w ");
        for (int i = 0; i < 6_000; i++) {
            int x = i % 100 * 20;
            int y = i / 100 * 20;
            content.append("%d %d 12 12 re S %d %d m %d %d l S ".formatted(x, y, x + 6, y, x + 6, y + 12));
        }
        return new PdfFile().deflatedContent(Deflated.of(latin1(content + FONT + "(1) Tj ".repeat(200_000) + "ET")));
    }

    private static PdfFile everyDirection() {
        StringBuilder content = new StringBuilder("BT /F 9 Tf ");
        for (int i = 0; i < 100_000; i++) {
            double angle = i * 0.001;
            content.append("%.4f %.4f %.4f %.4f %d %d Tm (1) Tj "
                    .formatted(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), i % 500, i / 200));
        }
        return new PdfFile().deflatedContent(Deflated.of(latin1(content + "ET")));
    }
}
