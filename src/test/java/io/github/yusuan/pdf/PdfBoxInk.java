package io.github.yusuan.pdf;

import io.github.yusuan.ink.PageInk;
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
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows by PDFBox's own engine. Operators, matrices, paths, clips, colours, fonts and widths are PDFBox's;
 * only what counts as a rule or a fill, and that a clip counts by its box, is asked of the same {@link InkCollector}.
 */
final class PdfBoxInk extends PDFGraphicsStreamEngine {
    private static final int MOST_OPERATORS = 300_000;
    private static final int INVISIBLE = 3;
    private static final int CLIP_ONLY = 7;

    /** Connected points of a path. */
    private record Subpath(List<Point2D> points, boolean closed, boolean curved) {

        Subpath closing() {
            return new Subpath(points, true, curved);
        }
    }

    private final PageGeometry geometry;
    private final FaultLog faults = new FaultLog();
    private final InkCollector ink = new InkCollector(new WorkMeter(PdfLimits.DEFAULT), faults);
    private final GeneralPath path = new GeneralPath();
    private boolean clips;
    private int operators;

    PdfBoxInk(PDPage page) throws IOException {
        super(page);
        geometry = PageGeometry.of(page.getCOSObject());
        processPage(page);
    }

    PageInk page(int number) {
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
        GraphicsState state =
                new GraphicsState(own(its.getCurrentTransformationMatrix()).then(geometry.toDisplay()));
        state.lineWidth = its.getLineWidth();
        state.fillLuma = luma(its.getNonStrokingColor(), its.getNonStrokingColorSpace());
        state.strokeLuma = luma(its.getStrokingColor(), its.getStrokingColorSpace());
        state.fillAlpha = its.getNonStrokeAlphaConstant();
        state.strokeAlpha = its.getAlphaConstant();
        List<Path2D> paths = its.getCurrentClippingPaths();
        for (Path2D clip : paths.subList(2, paths.size())) { // the first two are the page
            state.clip = state.clip.intersect(box(subpaths(clip)));
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

    /** The subpaths in points of the displayed page. */
    private List<Subpath> subpaths(Path2D drawn) {
        List<Subpath> subpaths = new ArrayList<>();
        float[] at = new float[6];
        for (PathIterator part = drawn.getPathIterator(null); !part.isDone(); part.next()) {
            int kind = part.currentSegment(at);
            int last = subpaths.size() - 1;
            if (kind == PathIterator.SEG_CLOSE) {
                subpaths.set(last, subpaths.get(last).closing());
                continue;
            }
            boolean continues = kind != PathIterator.SEG_MOVETO;
            if (continues && subpaths.get(last).closed()) {
                Point2D start = subpaths.get(last).points().get(0);
                subpaths.add(new Subpath(new ArrayList<>(List.of(start)), false, false));
            } else if (!continues) {
                subpaths.add(new Subpath(new ArrayList<>(), false, false));
            }
            last = subpaths.size() - 1;
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            Matrix map = geometry.toDisplay();
            subpaths.get(last)
                    .points()
                    .add(new Point2D.Double(map.x(at[end], at[end + 1]), map.y(at[end], at[end + 1])));
            if (end > 0) {
                subpaths.set(last, new Subpath(subpaths.get(last).points(), false, true));
            }
        }
        return subpaths;
    }

    private static Clip box(List<Subpath> subpaths) {
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (Subpath subpath : subpaths) {
            for (Point2D point : subpath.points()) {
                box[0] = Math.min(box[0], point.getX());
                box[1] = Math.min(box[1], point.getY());
                box[2] = Math.max(box[2], point.getX());
                box[3] = Math.max(box[3], point.getY());
            }
        }
        return new Clip(box[0], box[1], box[2], box[3]);
    }

    private void paint(boolean fills, boolean strokes) {
        GraphicsState state = state();
        for (Subpath subpath : subpaths(path)) {
            if (fills && !subpath.curved()) {
                fill(subpath, state);
            }
        }
        for (Subpath subpath : subpaths(path)) {
            if (strokes && !subpath.curved()) {
                stroke(subpath, state);
            }
        }
        endPath();
    }

    private void fill(Subpath subpath, GraphicsState state) {
        Clip box = box(List.of(subpath));
        int corners = subpath.points().size();
        boolean rectangle = corners >= 4
                && corners <= 6
                && subpath.points().stream()
                        .allMatch(p -> (isNear(p.getX(), box.x0()) || isNear(p.getX(), box.x1()))
                                && (isNear(p.getY(), box.y0()) || isNear(p.getY(), box.y1())));
        if (rectangle) {
            ink.fill(box.x0(), box.y0(), box.x1(), box.y1(), state);
        }
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) < 0.3;
    }

    private void stroke(Subpath subpath, GraphicsState state) {
        List<Point2D> points = subpath.points();
        int segments = subpath.closed() ? points.size() : points.size() - 1;
        for (int i = 0; i < segments; i++) {
            Point2D from = points.get(i);
            Point2D to = points.get((i + 1) % points.size());
            ink.stroke(from.getX(), from.getY(), to.getX(), to.getY(), state);
        }
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
        clips = true;
    }

    @Override
    public void endPath() {
        if (clips && path.getCurrentPoint() != null) {
            getGraphicsState().intersectClippingPath(path);
        }
        clips = false;
        path.reset();
    }

    @Override
    public void strokePath() {
        paint(false, true);
    }

    @Override
    public void fillPath(int windingRule) {
        paint(true, false);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint(true, true);
    }

    @Override
    public void drawImage(PDImage image) {
        ink.image(state());
    }

    @Override
    public void shadingFill(COSName shading) {
        // is no ink
    }
}
