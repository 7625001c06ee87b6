package io.github.yusuan.bench;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The least that anything on PDFBox does: its own pass over a page, glyphs and segments counted and thrown away. */
final class BarePass extends PDFGraphicsStreamEngine {
    private final Point2D current = new Point2D.Double();
    private long seen;

    BarePass(PDPage page) {
        super(page);
    }

    /** How many glyphs and segments the page has. */
    long run() throws IOException {
        processPage(getPage());
        return seen;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        String text = font.toUnicode(code);
        seen += text == null ? 1 : text.length();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        seen += 4;
    }

    @Override
    public void drawImage(PDImage image) {
        seen++;
    }

    @Override
    public void clip(int windingRule) {
        seen++;
    }

    @Override
    public void moveTo(float x, float y) {
        current.setLocation(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        current.setLocation(x, y);
        seen++;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current.setLocation(x3, y3);
        seen++;
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        seen++;
    }

    @Override
    public void endPath() {
        seen++;
    }

    @Override
    public void strokePath() {
        seen++;
    }

    @Override
    public void fillPath(int windingRule) {
        seen++;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        seen++;
    }

    @Override
    public void shadingFill(COSName shadingName) {
        seen++;
    }
}
