package io.github.yusuan.pdf.content;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.PdfReading;
import io.github.yusuan.pdf.file.StreamDecoder;
import io.github.yusuan.pdf.file.WorkMeter;
import io.github.yusuan.pdf.font.FontReader;
import io.github.yusuan.pdf.pages.HiddenLayers;
import io.github.yusuan.pdf.pages.PageAnnotations;
import io.github.yusuan.pdf.pages.PageGeometry;
import io.github.yusuan.pdf.shape.Matrix;
import io.github.yusuan.pdf.syntax.ContentTokenizer;
import io.github.yusuan.pdf.syntax.OperandForms;
import io.github.yusuan.pdf.syntax.Operands;
import io.github.yusuan.pdf.syntax.Operators;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs through the content of one page once and hands its glyphs, rules and fills to an {@link InkCollector}.
 * Images and shadings are never decoded. Counts its work and stops at the limits.
 */
public final class ContentInterpreter {
    private static final COSName BLEND_MODE = COSName.BM;
    /** What an inline image is called through which the paint is pressed. */
    private static final Set<String> STENCIL = Set.of("IM", "ImageMask");

    private static final COSName LUMINOSITY = COSName.getPDFName("Luminosity");

    private final PdfReading reading;
    private final FontReader fonts;
    private final WorkMeter meter;
    private final FaultLog faults;
    private final StreamDecoder decoder;
    private final HiddenLayers layers;
    private final InkCollector ink;
    private final TextOperators text;
    private final PaintOperators paint;
    private final Deque<Boolean> markedContent = new ArrayDeque<>();
    private int hiddenDepth;
    private int compatibility;
    private int masks;

    public ContentInterpreter(PdfReading reading, FontReader fonts, HiddenLayers layers, InkCollector ink) {
        this.reading = reading;
        this.fonts = fonts;
        this.meter = reading.meter();
        this.faults = reading.faults();
        this.decoder = reading.decoder();
        this.layers = layers;
        this.ink = ink;
        this.text = new TextOperators(ink, fonts, meter, faults);
        this.paint = new PaintOperators(ink);
    }

    /** Runs through the content of a page. */
    public void run(byte[] content, COSDictionary resources, PageGeometry page) {
        run(content, resources, GraphicsState.of(page), 0);
    }

    private void run(byte[] content, COSDictionary resources, GraphicsState initial, int depth) {
        ContentTokenizer tokens = new ContentTokenizer(content);
        GraphicsStack saved = new GraphicsStack(meter.limits().depth() * 8);
        GraphicsState state = initial;
        Operands args = new Operands();
        boolean fitting = true;
        boolean stencil = false;
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (!(token instanceof String)) {
                args.add(token);
                continue;
            }
            String operator = (String) token;
            meter.operators(1);
            fitting &= OperandForms.fit(operator, args);
            switch (operator) {
                case "q" -> saved.push(state);
                case "Q" -> state = saved.pop(state);
                case "BI" -> stencil = false;
                case "true" -> stencil |= STENCIL.contains(Objects.requireNonNullElse(args.name(-1), ""));
                case "ID" -> {
                    ink.image(state, !stencil);
                    tokens.skipInlineImage();
                }
                case "Do" -> draw(args.name(0), resources, state, depth);
                default -> execute(operator, args, state, resources);
            }
            args.clear();
        }
        if (!tokens.isSound()) {
            faults.report(PdfFault.Kind.CONTENT_DAMAGED, "the content holds bytes that are no part of it");
        }
        if (!fitting || args.size() > 0) {
            faults.report(PdfFault.Kind.CONTENT_DAMAGED, "operators of the content have other operands than they take");
        }
    }

    private void execute(String operator, Operands args, GraphicsState state, COSDictionary resources) {
        switch (operator) {
            case "cm" ->
                state.ctm = new Matrix(
                                args.number(0),
                                args.number(1),
                                args.number(2),
                                args.number(3),
                                args.number(4),
                                args.number(5))
                        .then(state.ctm);
            case "w" -> state.lineWidth = args.number(0);
            case "J" -> state.lineCap = (int) args.number(0);
            case "gs" -> extendedState(entry(resources, COSName.EXT_G_STATE, args.name(0)), resources, state);
            case "BX" -> compatibility++;
            case "EX" -> compatibility--;
            case "BDC", "BMC" ->
                beginMarked(
                        "OC".equals(args.name(0)) && layers.hides(entry(resources, COSName.PROPERTIES, args.name(1))));
            case "EMC" -> endMarked();
            default -> {
                boolean shown = hiddenDepth == 0 || operator.startsWith("T") && !operator.equalsIgnoreCase("TJ");
                boolean done = shown
                        && (text.execute(operator, args, state, resources)
                                || paint.execute(operator, args, state, resources));
                if (!done && compatibility <= 0 && !Operators.ALL.contains(operator)) {
                    faults.report(PdfFault.Kind.CONTENT_DAMAGED, "the content holds unknown operators");
                }
            }
        }
    }

    private void beginMarked(boolean hides) {
        if (markedContent.size() < meter.limits().depth() * 16) {
            markedContent.push(hides);
            hiddenDepth += hides ? 1 : 0;
        }
    }

    private void endMarked() {
        if (!markedContent.isEmpty() && markedContent.pop()) {
            hiddenDepth--;
        }
    }

    private static @Nullable COSDictionary entry(COSDictionary resources, COSName kind, @Nullable String name) {
        COSDictionary entries = resources.getCOSDictionary(kind);
        return entries == null || name == null ? null : entries.getCOSDictionary(COSName.getPDFName(name));
    }

    private void extendedState(@Nullable COSDictionary entries, COSDictionary resources, GraphicsState state) {
        if (entries == null) {
            return;
        }
        state.lineWidth = entries.getFloat(COSName.LW, (float) state.lineWidth);
        state.fillAlpha = entries.getFloat(COSName.CA_NS, (float) state.fillAlpha);
        state.strokeAlpha = entries.getFloat(COSName.CA, (float) state.strokeAlpha);
        COSName mode = entries.getCOSName(BLEND_MODE);
        state.blended =
                mode == null ? state.blended : !"Normal".equals(mode.getName()) && !"Compatible".equals(mode.getName());
        COSBase mask = entries.getDictionaryObject(COSName.SMASK);
        if (mask instanceof COSDictionary described) {
            state.softMask = softMask(described, resources, state);
        } else if (mask != null) {
            state.softMask = null;
        }
    }

    private @Nullable SoftMask softMask(COSDictionary mask, COSDictionary resources, GraphicsState state) {
        COSStream group = mask.getCOSStream(COSName.G);
        if (group == null) {
            return null;
        }
        meter.form(++masks);
        InkCollector masking = new InkCollector(meter, faults);
        ContentInterpreter interpreter = new ContentInterpreter(reading, fonts, layers, masking);
        interpreter.masks = masks;
        interpreter.drawForm(group, resources, new GraphicsState(state.ctm), masks);
        masks--;
        boolean boxesOnly = masking.paintsBoxesOnly();
        return SoftMask.of(masking.page(0, 0, 0), LUMINOSITY.equals(mask.getCOSName(COSName.S)), boxesOnly);
    }

    /** Whether nothing is seen through an image. */
    static boolean isOpaque(COSDictionary image) {
        return !image.getBoolean(COSName.IMAGE_MASK, false)
                && !image.containsKey(COSName.SMASK)
                && !image.containsKey(COSName.MASK)
                && image.getInt(COSName.SMASK_IN_DATA, 0) == 0;
    }

    /** What an annotation looks like, placed on the page. */
    public void appearance(PageAnnotations.Appearance appearance, COSDictionary resources, PageGeometry page) {
        meter.form(1);
        GraphicsState state = GraphicsState.of(page);
        state.overlay = appearance.overlay();
        state.ctm = appearance.placing().then(state.ctm);
        drawForm(appearance.form(), resources, state, 0);
    }

    private void draw(@Nullable String name, COSDictionary resources, GraphicsState state, int depth) {
        COSDictionary entry = entry(resources, COSName.XOBJECT, name);
        if (hiddenDepth > 0
                || entry instanceof COSStream layered && layers.hides(layered.getCOSDictionary(COSName.OC))) {
            return;
        }
        if (!(entry instanceof COSStream stream)) {
            faults.report(PdfFault.Kind.PART_MISSING, "the file does not hold the form or image " + name);
            return;
        }
        if (!COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            ink.image(state, isOpaque(stream));
        } else {
            meter.form(depth + 1);
            drawForm(stream, resources, state.copy(), depth);
        }
    }

    private void drawForm(COSStream form, COSDictionary resources, GraphicsState state, int depth) {
        List<Double> matrix = numbers(form.getCOSArray(COSName.MATRIX));
        if (matrix.size() == 6) {
            state.ctm = new Matrix(
                            matrix.get(0), matrix.get(1), matrix.get(2), matrix.get(3), matrix.get(4), matrix.get(5))
                    .then(state.ctm);
        }
        List<Double> box = numbers(form.getCOSArray(COSName.BBOX));
        if (box.size() == 4) {
            PathBuilder frame = new PathBuilder();
            frame.rectangle(state.ctm, box.get(0), box.get(1), box.get(2) - box.get(0), box.get(3) - box.get(1));
            state.clip = state.clip.intersect(frame.outline(false));
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        try {
            StreamDecoder.Decoded content = decoder.decode(form);
            if (!content.whole()) {
                faults.report(PdfFault.Kind.CONTENT_DAMAGED, "the content of a form ends early");
            }
            run(content.bytes(), own == null ? resources : own, state, depth + 1);
        } catch (IOException e) {
            faults.report(PdfFault.Kind.CONTENT_DAMAGED, "the content of a form cannot be decoded");
        }
    }

    private static List<Double> numbers(@Nullable COSArray array) {
        if (array == null) {
            return List.of();
        }
        return array.toList().stream()
                .map(item -> item instanceof org.apache.pdfbox.cos.COSObject o ? o.getObject() : (COSBase) item)
                .filter(COSNumber.class::isInstance)
                .map(item -> (double) ((COSNumber) item).floatValue())
                .toList();
    }
}
