package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfReading;
import io.github.yusuan.pdf.pages.PageGeometry;
import io.github.yusuan.pdf.shape.Matrix;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows by PDFBox's own engine. Operators, matrices, paths, clips, colours, fonts and widths are PDFBox's;
 * only what counts as a rule or a fill, and what a clip leaves of it, is asked of the same {@link InkCollector}.
 */
public final class PdfBoxInk extends PDFGraphicsStreamEngine {
    private static final int MOST_OPERATORS = 300_000;
    private static final int INVISIBLE = 3;
    private static final int CLIP_ONLY = 7;
    private static final int NONE = -1;

    private final PageGeometry geometry;
    private final FaultLog faults = new FaultLog();
    private final InkCollector ink =
            new InkCollector(PdfReading.of(PdfLimits.DEFAULT, Work.unhurried()).meter(), faults);
    private final GeneralPath path = new GeneralPath();
    private int clipRule = NONE;
    private int operators;

    public PdfBoxInk(PDPage page) throws IOException {
        super(page);
        geometry = PageGeometry.of(page.getCOSObject());
        processPage(page);
    }

    public PageInk page(int number) {
        return ink.page(number, geometry.width(), geometry.height());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new WorkLimitException("operators that the judge looks at: " + MOST_OPERATORS);
        }
        if (operator.getName().startsWith("T")
                || operator.getName().equals("'")
                || operator.getName().equals("\"")) {
            ink.nextRun();
        }
        super.processOperator(operator, operands);
    }

    /** Its opacity is kept: nobody puts the group on the page later. */
    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
    }

    @Override
    protected void showGlyph(org.apache.pdfbox.util.Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        int mode = getGraphicsState().getTextState().getRenderingMode().intValue();
        if (mode == INVISIBLE || mode == CLIP_ONLY) {
            return;
        }
        org.apache.pdfbox.util.Matrix origin = matrix.clone();
        if (font.isVertical()) {
            Vector position = font.getPositionVector(code);
            origin.translate(-position.getX(), -position.getY());
        }
        float advance = font.isVertical() ? displacement.getY() : displacement.getX();
        ink.glyph(textOf(font, code), own(origin).then(geometry.toDisplay()), advance, state());
    }

    /** Null where PDFBox guesses: that a code is its character, or that a font of the machine numbers its glyphs alike. */
    private static @Nullable String textOf(PDFont font, int code) {
        String text = font.toUnicode(code);
        boolean identity = font.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSName name
                && name.getName().startsWith("Identity");
        boolean guessed =
                identity && (!font.isEmbedded() || String.valueOf((char) code).equals(text));
        return guessed ? null : text;
    }

    private static Matrix own(org.apache.pdfbox.util.Matrix m) {
        return new Matrix(
                m.getScaleX(), m.getShearY(), m.getShearX(), m.getScaleY(), m.getTranslateX(), m.getTranslateY());
    }

    private GraphicsState state() {
        PDGraphicsState its = getGraphicsState();
        GraphicsState state = GraphicsState.of(geometry);
        state.ctm = own(its.getCurrentTransformationMatrix()).then(geometry.toDisplay());
        state.lineWidth = its.getLineWidth();
        state.lineCap = its.getLineCap();
        state.fillLuma = luma(its.getNonStrokingColor(), its.getNonStrokingColorSpace());
        state.strokeLuma = luma(its.getStrokingColor(), its.getStrokingColorSpace());
        state.fillAlpha = its.getNonStrokeAlphaConstant();
        state.strokeAlpha = its.getAlphaConstant();
        state.fillPattern = its.getNonStrokingColorSpace() instanceof PDPattern;
        state.blended = its.getBlendMode() != BlendMode.NORMAL;
        state.renderingMode = its.getTextState().getRenderingMode().intValue();
        List<Path2D> paths = its.getCurrentClippingPaths();
        for (Path2D clip : paths.subList(2, paths.size())) { // the first two are the page
            state.clip = state.clip.intersect(own(clip).outline(clip.getWindingRule() == PathIterator.WIND_EVEN_ODD));
        }
        return state;
    }

    private static double luma(PDColor colour, PDColorSpace space) {
        List<Double> components = new ArrayList<>();
        for (float component : colour.getComponents()) {
            components.add((double) component);
        }
        boolean subtractive = space instanceof PDSeparation || space instanceof PDDeviceN;
        return space instanceof PDPattern ? 0 : ColourSpaces.luma(components, subtractive);
    }

    /** The path in points of the displayed page. */
    private PathBuilder own(Path2D drawn) {
        PathBuilder own = new PathBuilder();
        Matrix map = geometry.toDisplay();
        float[] at = new float[6];
        for (PathIterator part = drawn.getPathIterator(null); !part.isDone(); part.next()) {
            switch (part.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> own.moveTo(map, at[0], at[1]);
                case PathIterator.SEG_LINETO -> own.lineTo(map, at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> own.curveTo(map, at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> own.close();
            }
        }
        return own;
    }

    private void paint(boolean fills, boolean evenOdd, boolean strokes) {
        GraphicsState state = state();
        PathBuilder drawn = own(path);
        if (fills && !drawn.isEmpty()) {
            drawn.fill(ink, state, evenOdd);
        }
        if (strokes) {
            drawn.stroke(ink, state);
        }
        endPath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void endPath() {
        if (clipRule != NONE && path.getCurrentPoint() != null) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(path);
        }
        clipRule = NONE;
        path.reset();
    }

    @Override
    public void strokePath() {
        paint(false, false, true);
    }

    @Override
    public void fillPath(int windingRule) {
        paint(true, windingRule == PathIterator.WIND_EVEN_ODD, false);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint(true, windingRule == PathIterator.WIND_EVEN_ODD, true);
    }

    @Override
    public void drawImage(PDImage image) {
        boolean whole = image instanceof PDImageXObject named && ContentInterpreter.isOpaque(named.getCOSObject());
        ink.image(state(), whole);
    }

    @Override
    public void shadingFill(COSName shading) {
        ink.shade(state());
    }
}
