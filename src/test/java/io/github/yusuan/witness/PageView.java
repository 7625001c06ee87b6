package io.github.yusuan.witness;

import io.github.yusuan.model.Box;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A page as PDFBox draws it, the judge between two readers: rules and fills as a picture, characters as a list. None of
 * our own reading goes into it.
 */
final class PageView {
    /**
     * A character and whether it can be seen.
     *
     * @param text in Unicode
     * @param box of its advance and its em, on the displayed page
     * @param middle of it, in the space that paths are drawn in
     * @param hidden why its middle cannot be seen
     */
    record Shown(String text, Box box, Point2D middle, Optional<Explanation> hidden) {
        Shown covered() {
            return new Shown(text, box, middle, Optional.of(hidden.orElse(Explanation.COVERED_TEXT)));
        }
    }

    private static final float PIXELS_PER_PT = 2;
    /** A rule is looked for this many pixels from where it should be, and its ground at twice as many. */
    private static final int NEAR = 4;
    /** The least difference in lightness, of 255, that an eye can be asked to see: a thin grey rule has it. */
    private static final int CONTRAST = 4;
    /** Part of a side that a rule must run along. */
    private static final double MOST = 0.9;

    private final BufferedImage picture;
    private final List<Shown> shown = new ArrayList<>();

    /** Draws a page, counted from 1. */
    PageView(PDDocument document, int number) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new Drawer(parameters, shown);
            }
        };
        picture = renderer.renderImage(number - 1, PIXELS_PER_PT);
    }

    /** The characters on the page, in drawing order. */
    List<Shown> shown() {
        return shown;
    }

    /** Whether a rule or the edge of a fill can be seen along all four sides. */
    boolean hasBorder(Box box) {
        return sidesOf(box).allMatch(side -> isSeenAlong(side, this::isEdge));
    }

    /** Whether a rule can be seen along all four sides; the edge of a fill is none. */
    boolean isRuled(Box box) {
        return sidesOf(box).allMatch(side -> isSeenAlong(side, this::isRule));
    }

    private static Stream<Box> sidesOf(Box box) {
        return Stream.of(
                new Box(box.x0(), box.y0(), box.x0(), box.y1()),
                new Box(box.x1(), box.y0(), box.x1(), box.y1()),
                new Box(box.x0(), box.y0(), box.x1(), box.y0()),
                new Box(box.x0(), box.y1(), box.x1(), box.y1()));
    }

    /** Looks at a line from side to side, given by lightness at offsets across it. */
    private interface Profile {
        boolean shows(IntUnaryOperator lumaAt);
    }

    private boolean isSeenAlong(Box side, Profile profile) {
        boolean level = side.width() > side.height();
        int steps = (int) Math.max(4, Math.max(side.width(), side.height()));
        int seen = 0;
        for (int i = 0; i < steps; i++) {
            double x = side.x0() + (i + 0.5) / steps * side.width();
            double y = side.y0() + (i + 0.5) / steps * side.height();
            boolean shows =
                    profile.shows(off -> level ? luma(x, y + off / PIXELS_PER_PT) : luma(x + off / PIXELS_PER_PT, y));
            seen += shows ? 1 : 0;
        }
        return seen >= MOST * steps;
    }

    private boolean isEdge(IntUnaryOperator lumaAt) {
        IntSummaryStatistics near =
                IntStream.rangeClosed(-NEAR, NEAR).map(lumaAt).summaryStatistics();
        return near.getMax() - near.getMin() >= CONTRAST;
    }

    private boolean isRule(IntUnaryOperator lumaAt) {
        int darkest = IntStream.rangeClosed(-NEAR, NEAR).map(lumaAt).min().orElseThrow();
        int ground = Math.min(lumaAt.applyAsInt(-2 * NEAR), lumaAt.applyAsInt(2 * NEAR));
        return ground - darkest >= CONTRAST;
    }

    private int luma(double x, double y) {
        int column = (int) (x * PIXELS_PER_PT);
        int row = (int) (y * PIXELS_PER_PT);
        if (column < 0 || row < 0 || column >= picture.getWidth() || row >= picture.getHeight()) {
            return 255;
        }
        int rgb = picture.getRGB(column, row);
        return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
    }

    /** Draws all but the characters, which are listed. */
    private static final class Drawer extends PageDrawer {
        private final List<Shown> shown;
        private @Nullable AffineTransform toPage;

        Drawer(PageDrawerParameters parameters, List<Shown> shown) throws IOException {
            super(parameters);
            this.shown = shown;
        }

        @Override
        public void drawPage(Graphics2D graphics, PDRectangle size) throws IOException {
            AffineTransform transform = AffineTransform.getScaleInstance(1 / PIXELS_PER_PT, 1 / PIXELS_PER_PT);
            transform.concatenate(graphics.getTransform());
            transform.translate(0, size.getHeight());
            transform.scale(1, -1);
            transform.translate(-size.getLowerLeftX(), -size.getLowerLeftY());
            toPage = transform;
            super.drawPage(graphics, size);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
            String text = font.toUnicode(code);
            AffineTransform toUser = matrix.createAffineTransform();
            Rectangle2D em = new Rectangle2D.Double(0, -0.12, Math.max(0.1, displacement.getX()), 1);
            Point2D middle = toUser.transform(new Point2D.Double(em.getCenterX(), em.getCenterY()), null);
            boolean clipped = !getGraphicsState().getCurrentClippingPath().contains(middle);
            Rectangle2D place = Objects.requireNonNull(toPage)
                    .createTransformedShape(toUser.createTransformedShape(em))
                    .getBounds2D();
            Box box = new Box(place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY());
            Optional<Explanation> hidden = clipped ? Optional.of(Explanation.CLIPPED_TEXT) : Optional.empty();
            shown.add(new Shown(text == null ? "\ufffd" : text, box, middle, hidden));
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            if (getGraphicsState().getNonStrokeAlphaConstant() == 1) {
                Area painted = new Area(getLinePath());
                painted.intersect(getGraphicsState().getCurrentClippingPath());
                shown.replaceAll(glyph -> painted.contains(glyph.middle()) ? glyph.covered() : glyph);
            }
            super.fillPath(windingRule);
        }
    }
}
