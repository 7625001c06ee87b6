package io.github.yusuan.pdf.content;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.WorkMeter;
import io.github.yusuan.pdf.font.FontReader;
import io.github.yusuan.pdf.font.PdfFont;
import io.github.yusuan.pdf.shape.Matrix;
import io.github.yusuan.pdf.syntax.Operands;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Text state, text positioning and text showing (ISO 32000-2, 9.3 and 9.4). */
final class TextOperators {
    private static final int INVISIBLE = 3;
    private static final int CLIP_ONLY = 7;

    private final InkCollector ink;
    private final FontReader fonts;
    private final WorkMeter meter;
    private final FaultLog faults;
    private Matrix textMatrix = Matrix.IDENTITY;
    private Matrix lineMatrix = Matrix.IDENTITY;
    private final List<TextClip.Letter> clip = new ArrayList<>();

    TextOperators(InkCollector ink, FontReader fonts, WorkMeter meter, FaultLog faults) {
        this.ink = ink;
        this.fonts = fonts;
        this.meter = meter;
        this.faults = faults;
    }

    boolean execute(String operator, Operands args, GraphicsState state, COSDictionary resources) {
        switch (operator) {
            case "BT" -> begin(Matrix.IDENTITY);
            case "ET" -> end(state);
            case "Td" -> move(args.number(0), args.number(1));
            case "TD" -> {
                state.leading = -args.number(1);
                move(args.number(0), args.number(1));
            }
            case "Tm" ->
                begin(new Matrix(
                        args.number(0),
                        args.number(1),
                        args.number(2),
                        args.number(3),
                        args.number(4),
                        args.number(5)));
            case "T*" -> move(0, -state.leading);
            case "Tj" -> show(args.string(0), state);
            case "TJ" -> showAll(args.array(0), state);
            case "'" -> {
                move(0, -state.leading);
                show(args.string(-1), state);
            }
            case "\"" -> {
                state.wordSpacing = args.number(0);
                state.charSpacing = args.number(1);
                move(0, -state.leading);
                show(args.string(-1), state);
            }
            default -> {
                return setState(operator, args, state, resources);
            }
        }
        return true;
    }

    private boolean setState(String operator, Operands args, GraphicsState state, COSDictionary resources) {
        switch (operator) {
            case "Tf" -> {
                state.font = fonts.font(fontNamed(args.name(0), resources));
                state.fontSize = args.number(1);
            }
            case "Tc" -> state.charSpacing = args.number(0);
            case "Tw" -> state.wordSpacing = args.number(0);
            case "Tz" -> state.horizontalScale = args.number(0) / 100;
            case "TL" -> state.leading = args.number(0);
            case "Ts" -> state.rise = args.number(0);
            case "Tr" -> state.renderingMode = (int) args.number(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable COSDictionary fontNamed(@Nullable String name, COSDictionary resources) {
        COSDictionary known = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font = name == null || known == null ? null : known.getCOSDictionary(COSName.getPDFName(name));
        if (font == null) {
            faults.report(PdfFault.Kind.PART_MISSING, "the file does not hold the font " + name);
        }
        return font;
    }

    private void begin(Matrix matrix) {
        textMatrix = matrix;
        lineMatrix = matrix;
    }

    private void end(GraphicsState state) {
        if (!clip.isEmpty()) {
            state.textClip = new TextClip(clip);
            clip.clear();
        }
    }

    private void move(double tx, double ty) {
        begin(lineMatrix.shifted(tx, ty));
    }

    private void showAll(List<?> items, GraphicsState state) {
        ink.nextRun();
        for (Object item : items) {
            if (item instanceof byte[] string) {
                showString(string, state);
            } else if (item instanceof Double back) {
                double shift = -back / 1000 * state.fontSize;
                boolean vertical = state.font != null && state.font.vertical();
                textMatrix =
                        vertical ? textMatrix.shifted(0, shift) : textMatrix.shifted(shift * state.horizontalScale, 0);
            }
        }
    }

    private void show(byte[] string, GraphicsState state) {
        ink.nextRun();
        showString(string, state);
    }

    private void showString(byte[] string, GraphicsState state) {
        PdfFont font = state.font;
        if (font == null) {
            faults.report(PdfFault.Kind.CONTENT_DAMAGED, "text is shown before a font is chosen");
            return;
        }
        meter.operators(string.length);
        boolean clips = state.renderingMode > INVISIBLE;
        boolean hidden = state.renderingMode == INVISIBLE || state.renderingMode == CLIP_ONLY;
        font.show(string, (text, advance, wordSpace) -> {
            Matrix scaled = new Matrix(state.fontSize * state.horizontalScale, 0, 0, state.fontSize, 0, state.rise);
            Matrix trm = scaled.then(textMatrix).then(state.ctm);
            if (!hidden) {
                ink.glyph(text, trm, advance, state);
            } else if (clips) {
                meter.glyph();
                clip.add(ink.letter(text, trm, advance));
            } else {
                ink.unseen(text, trm, advance);
            }
            double extra = state.charSpacing + (wordSpace ? state.wordSpacing : 0);
            textMatrix = font.vertical()
                    ? textMatrix.shifted(0, advance * state.fontSize - extra)
                    : textMatrix.shifted((advance * state.fontSize + extra) * state.horizontalScale, 0);
        });
    }
}
