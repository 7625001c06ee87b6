package io.github.yusuan.pdf.content;

import io.github.yusuan.pdf.syntax.Operands;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Path construction, painting and clipping (ISO 32000-2, 8.5), and the colours they paint with (8.6). */
final class PaintOperators {
    private final InkCollector ink;
    private final PathBuilder path = new PathBuilder();
    private boolean clips;
    private boolean clipsEvenOdd;
    private boolean fillSubtractive;
    private boolean strokeSubtractive;

    PaintOperators(InkCollector ink) {
        this.ink = ink;
    }

    boolean execute(String operator, Operands args, GraphicsState state, COSDictionary resources) {
        return construct(operator, args, state) || paint(operator, state) || colour(operator, args, state, resources);
    }

    private boolean construct(String operator, Operands args, GraphicsState state) {
        switch (operator) {
            case "m" -> path.moveTo(state.ctm, args.number(0), args.number(1));
            case "l" -> path.lineTo(state.ctm, args.number(0), args.number(1));
            case "c" ->
                path.curveTo(
                        state.ctm,
                        args.number(0),
                        args.number(1),
                        args.number(2),
                        args.number(3),
                        args.number(4),
                        args.number(5));
            case "v" -> path.curveFromHere(state.ctm, args.number(0), args.number(1), args.number(2), args.number(3));
            case "y" ->
                path.curveTo(
                        state.ctm,
                        args.number(0),
                        args.number(1),
                        args.number(2),
                        args.number(3),
                        args.number(2),
                        args.number(3));
            case "h" -> path.close();
            case "re" -> path.rectangle(state.ctm, args.number(0), args.number(1), args.number(2), args.number(3));
            case "W", "W*" -> {
                clips = true;
                clipsEvenOdd = operator.length() == 2;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paint(String operator, GraphicsState state) {
        switch (operator) {
            case "s", "b", "b*" -> {
                path.close();
                fill(operator.charAt(0) == 'b', operator, state);
                finish(true, state);
            }
            case "f", "F", "f*", "B", "B*" -> {
                fill(true, operator, state);
                finish(operator.charAt(0) == 'B', state);
            }
            case "S", "n" -> finish(operator.equals("S"), state);
            case "sh" -> ink.shade(state);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fill(boolean fills, String operator, GraphicsState state) {
        if (fills && !path.isEmpty()) {
            path.fill(ink, state, operator.endsWith("*"));
        }
    }

    private void finish(boolean strokes, GraphicsState state) {
        if (strokes) {
            path.stroke(ink, state);
        }
        if (clips && !path.isEmpty()) {
            state.clip = state.clip.intersect(path.outline(clipsEvenOdd));
        }
        clips = false;
        path.clear();
    }

    private boolean colour(String operator, Operands args, GraphicsState state, COSDictionary resources) {
        List<Double> numbers = args.numbers();
        switch (operator) {
            case "g", "rg", "k" -> {
                fillSubtractive = false;
                state.fillPattern = false;
                state.fillLuma = ColourSpaces.luma(numbers, false);
            }
            case "G", "RG", "K" -> {
                strokeSubtractive = false;
                state.strokeLuma = ColourSpaces.luma(numbers, false);
            }
            case "cs" -> {
                fillSubtractive = isSubtractive(args.name(0), resources);
                state.fillPattern = false;
                state.fillLuma = 0;
            }
            case "CS" -> {
                strokeSubtractive = isSubtractive(args.name(0), resources);
                state.strokeLuma = 0;
            }
            case "sc", "scn" -> {
                state.fillPattern = args.name(-1) != null;
                state.fillLuma = ColourSpaces.luma(numbers, fillSubtractive);
            }
            case "SC", "SCN" -> state.strokeLuma = ColourSpaces.luma(numbers, strokeSubtractive);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isSubtractive(@org.jspecify.annotations.Nullable String name, COSDictionary resources) {
        COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
        COSBase space = spaces == null || name == null ? null : spaces.getDictionaryObject(COSName.getPDFName(name));
        return space != null && ColourSpaces.isSubtractive(space);
    }
}
