package io.github.yusuan.pdf.content;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** How light a colour is: all that matters is whether ink can be seen on white paper. */
final class ColourSpaces {
    private static final COSName SEPARATION = COSName.getPDFName("Separation");
    private static final COSName DEVICE_N = COSName.getPDFName("DeviceN");

    private ColourSpaces() {}

    /** Whether in that space a larger number means more ink, as for spot colours. */
    static boolean isSubtractive(COSBase space) {
        return space instanceof COSArray array
                && array.size() > 0
                && (SEPARATION.equals(array.getObject(0)) || DEVICE_N.equals(array.getObject(0)));
    }

    /** Lightness from 0 to 1 of a colour with that many numbers: grey, RGB or CMYK; a pattern counts as dark. */
    static double luma(List<Double> colour, boolean subtractive) {
        return switch (colour.size()) {
            case 1 -> subtractive ? 1 - colour.get(0) : colour.get(0);
            case 3 -> 0.3 * colour.get(0) + 0.59 * colour.get(1) + 0.11 * colour.get(2);
            case 4 -> (1 - colour.get(3)) * (1 - 0.3 * colour.get(0) - 0.59 * colour.get(1) - 0.11 * colour.get(2));
            default -> 0;
        };
    }
}
