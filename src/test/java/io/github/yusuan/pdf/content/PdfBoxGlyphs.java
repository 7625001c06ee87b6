package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.PlainCharacters;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** How often a page shows each character, by PDFBox's own engine. */
final class PdfBoxGlyphs extends PDFGraphicsStreamEngine {
    private static final float ASCENT = 0.88f;
    private static final float DESCENT = 0.12f;

    private final Map<String, Integer> whole = new TreeMap<>();
    private final Map<String, Integer> cut = new TreeMap<>();
    private final GeneralPath path = new GeneralPath();
    private int clipRule = -1;

    PdfBoxGlyphs(PDPage page) throws IOException {
        super(page);
        processPage(page);
    }

    /** Characters that stand in the clip as a whole. */
    Map<String, Integer> whole() {
        return whole;
    }

    /** Characters that the clip cuts: they may be seen or not. */
    Map<String, Integer> cut() {
        return cut;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isBlank()) {
            return;
        }
        Rectangle2D em = new Rectangle2D.Float(0, -DESCENT, Math.max(0.1f, displacement.getX()), ASCENT + DESCENT);
        Rectangle2D box =
                matrix.createAffineTransform().createTransformedShape(em).getBounds2D();
        Area clip = getGraphicsState().getCurrentClippingPath();
        if (clip.contains(box)) {
            whole.merge(plain(text), 1, Integer::sum);
        } else if (clip.intersects(box)) {
            cut.merge(plain(text), 1, Integer::sum);
        }
    }

    /** Where a font does not say, PDFBox takes the ellipsis of its CID tables for the one in the middle of the line. */
    static String plain(String text) {
        return PlainCharacters.fold(text).replace('\u22ef', '\u2026');
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
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void endPath() {
        if (clipRule >= 0) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(path);
            clipRule = -1;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        endPath();
    }

    @Override
    public void drawImage(PDImage image) {
        // shows no character
    }

    @Override
    public void shadingFill(COSName shading) {
        // shows no character
    }
}
