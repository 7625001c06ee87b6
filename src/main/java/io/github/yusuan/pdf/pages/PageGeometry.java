package io.github.yusuan.pdf.pages;

import io.github.yusuan.pdf.shape.Matrix;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a page is displayed (ISO 32000-2, 7.7.3.3): its crop box turned by {@code /Rotate}.
 *
 * @param width displayed width in points
 * @param height displayed height in points
 * @param toDisplay from default user space to points from the top left of the displayed page
 */
public record PageGeometry(double width, double height, Matrix toDisplay) {
    private static final int MAX_ANCESTORS = 64;
    private static final double[] A4 = {0, 0, 595, 842};

    /** For pages that do not say. */
    public static final PageGeometry A4_PORTRAIT = new PageGeometry(A4[2], A4[3], new Matrix(1, 0, 0, -1, 0, A4[3]));

    public static PageGeometry of(COSDictionary page) {
        double[] crop = crop(page);
        double w = crop[2] - crop[0];
        double h = crop[3] - crop[1];
        return switch (rotation(page)) {
            case 90 -> new PageGeometry(h, w, new Matrix(0, 1, 1, 0, -crop[1], -crop[0]));
            case 180 -> new PageGeometry(w, h, new Matrix(-1, 0, 0, 1, crop[2], -crop[1]));
            case 270 -> new PageGeometry(h, w, new Matrix(0, -1, -1, 0, crop[3], crop[2]));
            default -> new PageGeometry(w, h, new Matrix(1, 0, 0, -1, -crop[0], crop[3]));
        };
    }

    /** The page turned about its middle, against the clock by that many degrees. */
    public PageGeometry turnedBack(double degrees) {
        double cos = Math.cos(Math.toRadians(-degrees));
        double sin = Math.sin(Math.toRadians(-degrees));
        Matrix turn = new Matrix(1, 0, 0, 1, -width / 2, -height / 2)
                .then(new Matrix(cos, sin, -sin, cos, width / 2, height / 2));
        return new PageGeometry(width, height, toDisplay.then(turn));
    }

    /** What of the sheet is displayed, in default user space: left, bottom, right, top. */
    public static double[] crop(COSDictionary page) {
        double[] media = box(inherited(page, COSName.MEDIA_BOX), A4);
        double[] crop = box(inherited(page, COSName.CROP_BOX), media);
        double[] both = {
            Math.max(crop[0], media[0]),
            Math.max(crop[1], media[1]),
            Math.min(crop[2], media[2]),
            Math.min(crop[3], media[3])
        };
        return both[2] - both[0] > 1 && both[3] - both[1] > 1 ? both : media;
    }

    /** By how many degrees it is turned clockwise, from 0 to 359. */
    public static int rotation(COSDictionary page) {
        return inherited(page, COSName.ROTATE) instanceof COSNumber n ? Math.floorMod(n.intValue(), 360) : 0;
    }

    /** The resources of a page, its own or those of the nearest node of the page tree above it. */
    public static COSDictionary resources(COSDictionary page) {
        return inherited(page, COSName.RESOURCES) instanceof COSDictionary d ? d : new COSDictionary();
    }

    private static @Nullable COSBase inherited(COSDictionary page, COSName key) {
        COSDictionary node = page;
        for (int i = 0; node != null && i < MAX_ANCESTORS; i++) {
            COSBase value = node.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            node = node.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    private static double[] box(@Nullable COSBase value, double[] otherwise) {
        if (!(value instanceof COSArray array) || array.size() < 4) {
            return otherwise;
        }
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            box[i] = array.getObject(i) instanceof COSNumber n ? n.floatValue() : Double.NaN;
        }
        double[] ordered = {
            Math.min(box[0], box[2]), Math.min(box[1], box[3]), Math.max(box[0], box[2]), Math.max(box[1], box[3])
        };
        return ordered[2] - ordered[0] > 1 && ordered[3] - ordered[1] > 1 ? ordered : otherwise;
    }
}
