package io.github.yusuan.hostile;

import static io.github.yusuan.hostile.PdfFile.latin1;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;

/** Fonts whose descriptions unfold without end, or whose programs are damaged. */
final class FontAttacks {
    private static final String TYPE0 = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H";
    private static final String SHOW = "BT /F 12 Tf 72 700 Td <000100020003> Tj (abc) Tj ET";

    private FontAttacks() {}

    static final List<Attack> ALL = List.of(
            Attack.pdf("widths-from-0-to-two-billion", () -> cidFont("/W[0 2147483647 500 -5 9 9 3 [1 2] 1 0 7]")),
            Attack.pdf("widths-of-a-million-entries", () -> cidFont("/W[" + "1 2 3 ".repeat(300_000) + "]")),
            Attack.pdf("widths-in-a-circle", () -> cidFont("/W 6 0 R").object(6, "[1 [6 0 R] 2 6 0 R]")),
            Attack.pdf(
                    "width-list-in-a-circle",
                    () -> font("/Subtype/TrueType/FirstChar -2147483648/Widths 6 0 R")
                            .object(6, "[6 0 R 5 0 R]")),
            Attack.pdf(
                    "map-that-uses-itself",
                    () -> toUnicode("/CMapName /Me def /Me usecmap 1 beginbfchar <01> <0041> endbfchar")),
            Attack.pdf("map-that-uses-a-file", () -> toUnicode("/../../../../../../etc/passwd usecmap")),
            Attack.pdf(
                    "map-range-of-four-billion",
                    () -> toUnicode("1 beginbfrange <00000000> <7fffffff> <0041> endbfrange")),
            Attack.pdf(
                    "map-range-of-four-billion-without-end",
                    () -> toUnicode("1 beginbfrange <0000000000> <007fffffff> <0041>")),
            Attack.pdf(
                    "map-of-a-million-full-ranges",
                    () -> toUnicode(
                            "2147483647 beginbfrange " + "<0000> <ffff> <0000> ".repeat(100_000) + " endbfrange")),
            Attack.pdf(
                    "map-of-a-million-cid-ranges",
                    () -> toUnicode("2147483647 begincidrange " + "<0000> <ffff> 0 ".repeat(200_000) + " endcidrange")),
            Attack.pdf(
                    "map-of-absurd-code-lengths",
                    () -> toUnicode("1 begincodespacerange <" + "00".repeat(1000) + "> <" + "ff".repeat(1000)
                            + "> endcodespacerange")),
            Attack.pdf(
                    "map-that-is-a-bomb", () -> toUnicode("").stream(7, "/Filter/FlateDecode", Deflated.zeros(1024))),
            Attack.pdf("map-nested-a-million-deep", () -> toUnicode("[".repeat(1_000_000))),
            Attack.pdf(
                    "encoding-that-is-a-file",
                    () -> new PdfFile()
                            .content(SHOW)
                            .object(
                                    5,
                                    "<</Type/Font/Subtype/Type0/Encoding/..#2f..#2f..#2fetc#2fpasswd/DescendantFonts[6 0 R]>>")
                            .object(6, "<</Subtype/CIDFontType2>>")),
            Attack.pdf(
                    "descendants-in-a-circle",
                    () -> new PdfFile().content(SHOW).object(5, TYPE0 + "/DescendantFonts[5 0 R]>>")),
            Attack.pdf("descendants-none", () -> new PdfFile().content(SHOW).object(5, TYPE0 + "/DescendantFonts[]>>")),
            Attack.pdf(
                    "type3-that-calls-itself",
                    () -> font(
                            "/Subtype/Type3/FontMatrix[1 0 0 1 0 0]"
                                    + "/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>/Encoding<</Differences[97/a]>>")
                            .stream(6, "", latin1("BT /F 1 Tf (a) Tj ET"))),
            Attack.pdf(
                    "differences-of-a-million",
                    () -> font("/Subtype/TrueType/Encoding<</Differences[-9 " + "/a ".repeat(1_000_000) + "]>>")),
            Attack.pdf("ten-thousand-fonts-of-one-map", FontAttacks::manyFonts),
            Attack.pdf(
                    "program-that-is-a-bomb", () -> program("FontFile2", "/Filter/FlateDecode", Deflated.zeros(1024))),
            Attack.pdf("program-truetype-of-noise", () -> program("FontFile2", "", noise("\u0000\u0001\u0000\u0000"))),
            Attack.pdf("program-opentype-of-noise", () -> program("FontFile3", "", noise("OTTO"))),
            Attack.pdf("program-compact-of-noise", () -> program("FontFile3", "", noise("\u0001\u0000\u0004\u0004"))),
            Attack.pdf("program-type1-of-noise", () -> program("FontFile", "", noise("%!PS-AdobeFont-1.0: A\n"))),
            Attack.pdf(
                    "program-type1-of-huge-arrays",
                    () -> program(
                            "FontFile",
                            "/Length1 200/Length2 0",
                            latin1("%!PS-AdobeFont-1.0: A\n/Encoding 2147483647 array\n/Subrs 2147483647 array\n"))),
            Attack.pdf(
                    "program-type1-nested-deeply",
                    () -> program(
                            "FontFile", "", latin1("%!PS-AdobeFont-1.0: A\n/FontInfo " + "{ [ ( << ".repeat(200_000)))),
            Attack.pdf("program-with-overlapping-groups", () -> program("FontFile2", "", overlappingGroups())),
            Attack.pdf(
                    "glyph-map-that-is-a-bomb",
                    () -> cidFont("/FontDescriptor<<>>/CIDToGIDMap 7 0 R").stream(
                            7, "/Filter/FlateDecode", Deflated.zeros(1024))));

    private static PdfFile cidFont(String entries) {
        return new PdfFile()
                .content(SHOW)
                .object(5, TYPE0 + "/DescendantFonts[8 0 R]>>")
                .object(8, "<</Type/Font/Subtype/CIDFontType2" + entries + ">>");
    }

    private static PdfFile font(String entries) {
        return new PdfFile().content(SHOW).object(5, "<</Type/Font" + entries + ">>");
    }

    private static PdfFile toUnicode(String map) {
        return new PdfFile()
                        .content(SHOW)
                        .object(5, TYPE0 + "/DescendantFonts[8 0 R]/ToUnicode 7 0 R>>")
                        .object(8, "<</Subtype/CIDFontType2>>")
                        .stream(7, "", latin1(map));
    }

    private static PdfFile manyFonts() {
        StringBuilder names = new StringBuilder();
        StringBuilder content = new StringBuilder("BT ");
        String map = "1 beginbfrange <0000> <ffff> <0000> endbfrange ";
        PdfFile file = new PdfFile().stream(7, "", latin1(map));
        for (int i = 10; i < 10_010; i++) {
            names.append("/F%d %d 0 R".formatted(i, i));
            content.append("/F%d 1 Tf <0001> Tj ".formatted(i));
            file.object(i, TYPE0 + "/DescendantFonts[8 0 R]/ToUnicode 7 0 R>>");
        }
        return file.object(8, "<</Subtype/CIDFontType2>>")
                .page("/Contents 4 0 R/Resources<</Font<<" + names + ">>>>")
                .content(content.toString());
    }

    private static PdfFile program(String key, String entries, byte[] bytes) {
        boolean composite = key.equals("FontFile2");
        String descriptor = "/FontDescriptor<</Flags 4/" + key + " 7 0 R>>";
        PdfFile file = composite ? cidFont(descriptor) : font("/Subtype/Type1" + descriptor);
        return file.stream(7, entries, bytes);
    }

    private static byte[] noise(String start) {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        byte[] head = latin1(start);
        System.arraycopy(head, 0, noise, 0, head.length);
        return noise;
    }

    /** A TrueType program with one table, whose groups of codes all cover the whole of Unicode. */
    private static byte[] overlappingGroups() {
        int groups = 500_000;
        ByteBuffer font = ByteBuffer.allocate(12 + 16 + 12 + 16 + groups * 12);
        font.putInt(0x10000).putShort((short) 1).putShort((short) 16).putInt(0);
        font.putInt(0x636d6170).putInt(0).putInt(28).putInt(font.capacity() - 28);
        font.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12);
        font.putShort((short) 13)
                .putShort((short) 0)
                .putInt(16 + groups * 12)
                .putInt(0)
                .putInt(groups);
        for (int i = 0; i < groups; i++) {
            font.putInt(0).putInt(0x10ffff).putInt(1);
        }
        return font.array();
    }
}
