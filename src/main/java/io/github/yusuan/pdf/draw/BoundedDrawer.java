package io.github.yusuan.pdf.draw;

import io.github.yusuan.pdf.file.WorkMeter;
import io.github.yusuan.work.WorkLimitException;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's drawer with a meter: operators and glyphs count as when a page is read, and the paint counts by its area, as a
 * few bytes can cover the whole sheet over and over.
 */
final class BoundedDrawer extends PageDrawer {
    /** A sheet of A4 painted eight thousand times, in square points. */
    private static final double MOST_PAINT = 4e9;
    /** A sheet of A4 at 600 dots per inch has 35 million. */
    private static final double MOST_IMAGE_PIXELS = 5e7;
    /** How much more than a plain colour these cost. */
    private static final double IMAGE = 10;

    private static final double GROUP = 20;
    private static final double SHADING = 100;
    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private final WorkMeter meter;
    private final double page;
    private double painted;

    /**
     * A drawer of one page.
     *
     * @param page its area in square points
     */
    BoundedDrawer(PageDrawerParameters parameters, WorkMeter meter, double page) throws IOException {
        super(parameters);
        this.meter = meter;
        this.page = page;
    }

    private void paint(double area, double weight) {
        painted += (area < page ? area : page) * weight; // the page too where the area is no number
        if (painted > MOST_PAINT) {
            throw new WorkLimitException("square points painted: " + MOST_PAINT);
        }
    }

    private void paintClip(double weight) {
        Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
        paint(clip.getWidth() * clip.getHeight(), weight);
    }

    private void paintPath(float margin) {
        Rectangle2D bounds = getLinePath().getBounds2D();
        paint((bounds.getWidth() + margin) * (bounds.getHeight() + margin), 1);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        meter.operators(1);
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        meter.operators(1);
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        paintPath(0);
        super.fillPath(windingRule);
    }

    @Override
    public void strokePath() throws IOException {
        paintPath(transformWidth(getGraphicsState().getLineWidth()));
        super.strokePath();
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        double pixels = pixelsOf(image);
        if (pixels <= MOST_IMAGE_PIXELS) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            paint(place.getScalingFactorX() * place.getScalingFactorY(), IMAGE);
            painted += pixels;
            super.drawImage(image);
        }
    }

    /** With its masks: the smaller of both is made as large as the larger. */
    private static double pixelsOf(PDImage image) {
        double width = image.getWidth();
        double height = image.getHeight();
        for (COSName key : List.of(COSName.SMASK, COSName.MASK)) {
            COSDictionary mask = image.getCOSObject().getCOSStream(key);
            if (mask != null) {
                width = Math.max(width, mask.getInt(COSName.WIDTH));
                height = Math.max(height, mask.getInt(COSName.HEIGHT));
            }
        }
        return width * height;
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        if (!isMesh(getResources().getShading(name))) {
            paintClip(SHADING);
            super.shadingFill(name);
        }
    }

    @Override
    protected Paint getPaint(PDColor color) throws IOException {
        if (color.getColorSpace() instanceof PDPattern space
                && space.getPattern(color) instanceof PDShadingPattern pattern) {
            if (isMesh(pattern.getShading())) {
                return NOTHING;
            }
            paintClip(SHADING);
        }
        return super.getPaint(color);
    }

    /** What a mesh costs depends on each of its patches; budgets have none. */
    private static boolean isMesh(@Nullable PDShading shading) {
        return shading != null && shading.getShadingType() >= PDShading.SHADING_TYPE4;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        paintClip(GROUP);
        super.showTransparencyGroup(group);
    }

    @Override
    protected void processSoftMask(PDTransparencyGroup group) throws IOException {
        paint(page, GROUP);
        super.processSoftMask(group);
    }
}
