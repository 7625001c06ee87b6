package io.github.yusuan.hostile;

import static io.github.yusuan.hostile.PdfFile.latin1;

import java.util.List;

/** Pages that are nothing much to read and everything to draw. */
final class DrawingAttacks {
    private static final String FLATE = "/Filter/FlateDecode";
    private static final String HUGE =
            "/Subtype/Image/Width 100000/Height 100000/ColorSpace/DeviceGray/BitsPerComponent 8";
    private static final String SMALL = "/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8";
    private static final String TILE = "/PatternType 1/PaintType 1/TilingType 1";
    private static final String PAINT = "/Pattern cs /P scn 0 0 595 842 re f ";

    private DrawingAttacks() {}

    static final List<Attack> ALL = List.of(
            Attack.pdf("image-of-100000-by-100000", () -> image(HUGE + FLATE, Deflated.zeros(1))),
            Attack.pdf("image-that-is-a-bomb", () -> image(SMALL + FLATE, Deflated.zeros(10 * 1024))),
            Attack.pdf("image-of-100000-by-100000-bomb", () -> image(HUGE + FLATE, Deflated.zeros(10 * 1024))),
            Attack.pdf("image-masked-by-a-huge-one", () -> masked("/SMask 7 0 R")),
            Attack.pdf("image-with-a-huge-stencil", () -> masked("/Mask 7 0 R")),
            Attack.pdf("image-masked-by-itself", () -> image(SMALL + "/SMask 6 0 R", new byte[81])),
            Attack.pdf("image-of-fax", () -> image(HUGE + "/Filter/CCITTFaxDecode/DecodeParms<</K -1>>", new byte[9])),
            Attack.pdf("image-of-jbig2", () -> image(HUGE + "/Filter/JBIG2Decode", new byte[99])),
            Attack.pdf("image-of-no-jpeg", () -> image(SMALL + "/Filter/DCTDecode", hugeJpeg())),
            Attack.pdf("image-drawn-ten-thousand-times", DrawingAttacks::imageOftenDrawn),
            Attack.pdf("inline-image-of-100000-by-100000", DrawingAttacks::inlineImage),
            Attack.pdf("colour-profile-bomb", () -> colour("[/ICCBased 6 0 R]", "/N 3" + FLATE)),
            Attack.pdf("colour-table-bomb", () -> colour("[/Indexed/DeviceRGB 255 6 0 R]", FLATE)),
            Attack.pdf("colour-space-of-itself", () -> colour("[/ICCBased 6 0 R]", "/N 3/Alternate 7 0 R")),
            Attack.pdf("colour-function-bomb", () -> colour("[/Separation/X/DeviceGray 6 0 R]", sampled())),
            Attack.pdf("font-file-bomb", () -> font("/FontFile2 8 0 R", FLATE, Deflated.zeros(10 * 1024))),
            Attack.pdf(
                    "font-program-bomb",
                    () -> font("/FontFile3 8 0 R", "/Subtype/Type1C" + FLATE, Deflated.zeros(1024))),
            Attack.pdf("type3-fonts-that-fan-out", () -> typeThree(20)),
            Attack.pdf("type3-font-that-shows-itself", () -> typeThree(0)),
            Attack.pdf("patterns-that-fan-out", () -> patterns(20)),
            Attack.pdf("pattern-that-paints-itself", () -> patterns(0)),
            Attack.pdf("pattern-of-tiny-steps", () -> pattern("/BBox[0 0 9 9]/XStep 0.001/YStep 0.001")),
            Attack.pdf("pattern-of-no-steps", () -> pattern("/BBox[0 0 9 9]/XStep 0/YStep 0")),
            Attack.pdf("pattern-of-a-huge-tile", () -> pattern("/BBox[0 0 1e7 1e7]/XStep 1e7/YStep 1e7")),
            Attack.pdf(
                    "pattern-of-huge-scale", () -> pattern("/BBox[0 0 9 9]/XStep 9/YStep 9/Matrix[1e6 0 0 1e6 0 0]")),
            Attack.pdf("soft-masks-that-fan-out", () -> masks(20)),
            Attack.pdf("soft-mask-of-itself", () -> masks(0)),
            Attack.pdf("groups-nested-deeply", () -> groups(60, "/M Do")),
            Attack.pdf("groups-a-thousand", () -> groups(1, "/M Do ".repeat(1000))),
            Attack.pdf("groups-of-absurd-size", () -> groups(1, "1e6 0 0 1e6 0 0 cm /M Do")),
            Attack.pdf("shading-of-a-million-patches", DrawingAttacks::mesh),
            Attack.pdf("shadings-ten-thousand", () -> shading("/S sh ".repeat(10_000))),
            Attack.pdf("dashes-beyond-number", DrawingAttacks::dashes),
            Attack.pdf("dashes-to-the-horizon", () -> new PdfFile().content("[1] 0 d 0 0 m 1e9 1e9 l S")),
            Attack.pdf("fills-of-the-whole-page", () -> new PdfFile().content("0 0 595 842 re f ".repeat(99_000))),
            Attack.pdf("function-of-32-inputs", DrawingAttacks::manyInputs),
            Attack.pdf("function-of-a-million-steps", DrawingAttacks::longProgram),
            Attack.pdf(
                    "strokes-of-absurd-width",
                    () -> new PdfFile().content("1e30 w 0 0 m 1e30 1e30 l S 1e9 w 0 0 m 9 9 l S")));

    private static PdfFile image(String entries, byte[] data) {
        return drawing("595 0 0 842 0 0 cm /M Do").stream(6, entries, data);
    }

    private static PdfFile drawing(String content) {
        return new PdfFile()
                .page("/Contents 4 0 R/Resources<</XObject<</M 6 0 R>>/Font<</F 5 0 R>>>>")
                .content(content);
    }

    private static PdfFile masked(String entry) {
        String stencil = entry.startsWith("/Mask") ? "/ImageMask true/BitsPerComponent 1" : "";
        return image(SMALL + entry, new byte[81]).stream(7, HUGE + stencil + FLATE, Deflated.zeros(1));
    }

    /** A frame of 65,500 by 65,500 without any data. */
    private static byte[] hugeJpeg() {
        return latin1("\u00ff\u00d8\u00ff\u00c0\u0000\u000b\u0008\u00ff\u00dc\u00ff\u00dc\u0001\u0001\u0011\u0000"
                + "\u00ff\u00da\u0000\u0008\u0001\u0001\u0000\u0000?\u0000\u00ff\u00d9");
    }

    private static PdfFile imageOftenDrawn() {
        String large = "/Subtype/Image/Width 7000/Height 7000/ColorSpace/DeviceGray/BitsPerComponent 8" + FLATE;
        return drawing("595 0 0 842 0 0 cm " + "/M Do ".repeat(10_000)).stream(6, large, Deflated.zeros(31));
    }

    private static PdfFile inlineImage() {
        return new PdfFile().content("q 99 0 0 99 0 0 cm BI /W 100000 /H 100000 /BPC 8 /CS /G ID x EI Q");
    }

    private static PdfFile colour(String space, String entries) {
        return new PdfFile()
                        .page("/Contents 4 0 R/Resources<</ColorSpace<</C 7 0 R>>>>")
                        .content("/C cs 1 1 1 sc 0 0 99 99 re f")
                        .object(7, space)
                        .stream(6, entries, Deflated.zeros(1024));
    }

    private static PdfFile manyInputs() {
        return new PdfFile()
                        .page("/Contents 4 0 R/Resources<</ColorSpace<</C[/DeviceN[" + "/X".repeat(32)
                                + "]/DeviceGray 6 0 R]>>>>")
                        .content("/C cs " + "0.5 ".repeat(32) + "scn 0 0 99 99 re f")
                        .stream(
                                6,
                                "/FunctionType 0/Domain[" + "0 1 ".repeat(32) + "]/Range[0 1]/Size[" + "2 ".repeat(32)
                                        + "]/BitsPerSample 8",
                                new byte[99]);
    }

    private static PdfFile longProgram() {
        return new PdfFile()
                        .page(
                                "/Contents 4 0 R/Resources<</Shading<</S<</ShadingType 1/ColorSpace/DeviceGray/Domain[0 900 0 900]"
                                        + "/Function 6 0 R>>>>>>")
                        .content("/S sh")
                        .stream(
                                6,
                                "/FunctionType 4/Domain[0 900 0 900]/Range[0 1]" + FLATE,
                                Deflated.of(latin1("{" + "dup pop ".repeat(1_000_000) + "pop}")));
    }

    private static String sampled() {
        return "/FunctionType 0/Domain[0 1]/Range[0 1]/Size[2147483647]/BitsPerSample 32" + FLATE;
    }

    private static PdfFile font(String entry, String entries, byte[] data) {
        return new PdfFile()
                        .object(
                                5,
                                "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 97/LastChar 98/Widths[500 500]"
                                        + "/FontDescriptor 7 0 R>>")
                        .object(7, "<</Type/FontDescriptor/FontName/X/Flags 4" + entry + ">>")
                        .stream(8, entries, data);
    }

    /** A glyph of each font shows two of the next one; of the last, or only, itself. */
    private static PdfFile typeThree(int depth) {
        PdfFile file = new PdfFile().page("/Contents 4 0 R/Resources<</Font<</F 10 0 R>>>>");
        for (int i = 0; i <= depth; i++) {
            int next = i < depth ? 12 + 2 * i : 10 + 2 * i;
            file.object(
                    10 + 2 * i,
                    "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97"
                            + "/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a " + (11 + 2 * i)
                            + " 0 R>>/Resources<</Font<</F " + next + " 0 R>>>>>>");
            file.stream(11 + 2 * i, "", latin1("9 0 d0 BT /F 1 Tf (aa) Tj ET"));
        }
        return file.content("BT /F 1 Tf (a) Tj ET");
    }

    /** The tile of each pattern is painted with the next one. */
    private static PdfFile patterns(int depth) {
        PdfFile file = new PdfFile().page("/Contents 4 0 R/Resources<</Pattern<</P 10 0 R>>>>");
        for (int i = 0; i <= depth; i++) {
            int next = 10 + Math.min(i + 1, depth);
            file.stream(
                    10 + i,
                    TILE + "/BBox[0 0 400 400]/XStep 300/YStep 300/Resources<</Pattern<</P " + next + " 0 R>>>>",
                    latin1(PAINT + PAINT));
        }
        return file.content(PAINT);
    }

    private static PdfFile pattern(String entries) {
        return new PdfFile()
                .page("/Contents 4 0 R/Resources<</Pattern<</P 6 0 R>>>>").content(PAINT).stream(
                        6, TILE + entries, latin1("0 0 5 5 re f"));
    }

    /** The group of each mask is drawn twice through the next one. */
    private static PdfFile masks(int depth) {
        PdfFile file = new PdfFile().page("/Contents 4 0 R/Resources<</ExtGState<</G 50 0 R>>>>");
        for (int i = 0; i <= depth; i++) {
            int next = 50 + Math.min(i + 1, depth);
            file.object(50 + i, "<</SMask<</S/Luminosity/G " + (10 + i) + " 0 R>>>>");
            file.stream(
                    10 + i,
                    "/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency/CS/DeviceGray>>"
                            + "/Resources<</ExtGState<</G " + next + " 0 R>>>>",
                    latin1("/G gs 0 0 500 500 re f /G gs 0 0 400 400 re f"));
        }
        return file.content("/G gs 0 0 595 842 re f");
    }

    private static PdfFile groups(int depth, String content) {
        PdfFile file = drawing(content);
        for (int i = 0; i < depth; i++) {
            file.stream(
                    6 + i,
                    "/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency>>/Resources<</XObject<</M " + (7 + i)
                            + " 0 R>>>>",
                    latin1("/M Do 0 0 9 9 re f"));
        }
        return file.stream(6 + depth, "/Subtype/Form/BBox[0 0 9 9]", latin1("0 0 1 1 re f"));
    }

    private static PdfFile shading(String content) {
        return new PdfFile()
                .page("/Contents 4 0 R/Resources<</Shading<</S 6 0 R>>>>")
                .content(content)
                .object(
                        6,
                        "<</ShadingType 3/ColorSpace/DeviceRGB/Coords[300 400 0 300 400 400]/Extend[true true]"
                                + "/Function<</FunctionType 2/Domain[0 1]/C0[1 0 0]/C1[0 0 1]/N 1>>>>");
    }

    private static PdfFile mesh() {
        return new PdfFile()
                .page("/Contents 4 0 R/Resources<</Shading<</S 6 0 R>>>>").content("/S sh").stream(
                        6,
                        "/ShadingType 6/ColorSpace/DeviceGray/BitsPerCoordinate 8/BitsPerComponent 8/BitsPerFlag 8"
                                + "/Decode[0 595 0 842 0 1]" + FLATE,
                        Deflated.repeated("\u0000abcdefghijklmnopqrstuvwxyz01", 30L << 20));
    }

    private static PdfFile dashes() {
        return new PdfFile().content("[0.0001 0.0001] 0 d 1 w " + "0 0 m 595 842 l S ".repeat(1000));
    }
}
