package io.github.yusuan.pdf.pages;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.shape.Matrix;
import io.github.yusuan.pdf.shape.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What lies on a page beside its content and is seen all the same: form fields, typed text, stamps, covers. */
public final class PageAnnotations {
    /** Annotations of a page that are looked at. */
    private static final int MOST = 5_000;
    /** Invisible, hidden, not for the screen (ISO 32000-2, table 167). */
    private static final int UNSEEN = 1 | 2 | 32;
    /** What is a symbol at most, or nothing until it is clicked. */
    private static final Set<String> SYMBOLS =
            Set.of("Popup", "Link", "Text", "FileAttachment", "Sound", "Movie", "Screen", "3D", "RichMedia");

    /**
     * An appearance and where it stands.
     *
     * @param form what it draws
     * @param placing from its own box to the page
     * @param overlay whether it is a stamp, which lies over the text of the page and is no part of it
     */
    public record Appearance(COSStream form, Matrix placing, boolean overlay) {}

    private final HiddenLayers layers;
    private final FaultLog faults;

    public PageAnnotations(HiddenLayers layers, FaultLog faults) {
        this.layers = layers;
        this.faults = faults;
    }

    /** The appearances in drawing order. */
    public List<Appearance> of(COSDictionary page) {
        List<Appearance> appearances = new ArrayList<>();
        for (COSDictionary annotation : seenOn(page)) {
            add(annotation, appearances);
        }
        return appearances;
    }

    /** The annotations that are seen, with nothing but what draws them. */
    public COSArray bare(COSDictionary page) {
        COSArray bare = new COSArray();
        for (COSDictionary annotation : seenOn(page)) {
            COSStream form = normal(annotation);
            if (form != null) {
                COSDictionary appearance = new COSDictionary();
                appearance.setItem(COSName.N, form);
                COSDictionary copy = new COSDictionary();
                copy.setItem(COSName.TYPE, COSName.ANNOT);
                copy.setName(COSName.SUBTYPE, "Stamp");
                copy.setItem(COSName.RECT, annotation.getItem(COSName.RECT));
                copy.setItem(COSName.AP, appearance);
                bare.add(copy);
            }
        }
        return bare;
    }

    private List<COSDictionary> seenOn(COSDictionary page) {
        List<COSDictionary> seen = new ArrayList<>();
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            for (int i = 0; i < Math.min(annotations.size(), MOST); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation && isSeen(annotation)) {
                    seen.add(annotation);
                }
            }
        }
        return seen;
    }

    private boolean isSeen(COSDictionary annotation) {
        String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        return (annotation.getInt(COSName.F, 0) & UNSEEN) == 0
                && !SYMBOLS.contains(kind)
                && !layers.hides(annotation.getCOSDictionary(COSName.OC));
    }

    private void add(COSDictionary annotation, List<Appearance> appearances) {
        COSStream form = normal(annotation);
        double[] rectangle = numbers(annotation.getDictionaryObject(COSName.RECT));
        if (form != null && rectangle.length == 4) {
            appearances.add(new Appearance(form, placing(form, rectangle), isStamp(annotation)));
        } else if (form == null && hasText(annotation)) {
            faults.report(PdfFault.Kind.PART_MISSING, "the file does not say how a field or note with text looks");
        }
    }

    private static boolean isStamp(COSDictionary annotation) {
        String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        return kind.equals("Stamp") || kind.equals("Watermark");
    }

    private static boolean hasText(COSDictionary annotation) {
        COSName key = "FreeText".equals(annotation.getNameAsString(COSName.SUBTYPE)) ? COSName.CONTENTS : COSName.V;
        COSDictionary parent = annotation.getCOSDictionary(COSName.PARENT);
        COSBase own = annotation.getDictionaryObject(key);
        COSBase value = own == null && parent != null ? parent.getDictionaryObject(key) : own;
        return value instanceof COSString text && !text.getString().isBlank();
    }

    private static @Nullable COSStream normal(COSDictionary annotation) {
        COSDictionary all = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = all == null ? null : all.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return stream;
        }
        COSName state = annotation.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states && state != null ? states.getCOSStream(state) : null;
    }

    /** ISO 32000-2, algorithm 8: the box of the form, as its matrix turns it, fills the rectangle. */
    private static Matrix placing(COSStream form, double[] rectangle) {
        double[] box = numbers(form.getDictionaryObject(COSName.BBOX));
        double[] m = numbers(form.getDictionaryObject(COSName.MATRIX));
        Matrix matrix = m.length == 6 ? new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]) : Matrix.IDENTITY;
        Rectangle to = Rectangle.between(rectangle[0], rectangle[1], rectangle[2], rectangle[3]);
        if (box.length != 4) {
            return Matrix.IDENTITY;
        }
        Rectangle from = Rectangle.NOTHING
                .around(matrix.x(box[0], box[1]), matrix.y(box[0], box[1]))
                .around(matrix.x(box[2], box[1]), matrix.y(box[2], box[1]))
                .around(matrix.x(box[0], box[3]), matrix.y(box[0], box[3]))
                .around(matrix.x(box[2], box[3]), matrix.y(box[2], box[3]));
        double sx = from.width() > 0 ? to.width() / from.width() : 1;
        double sy = from.height() > 0 ? to.height() / from.height() : 1;
        return new Matrix(sx, 0, 0, sy, to.x0() - sx * from.x0(), to.y0() - sy * from.y0());
    }

    private static double[] numbers(@Nullable COSBase array) {
        if (!(array instanceof COSArray list) || list.size() > 6) {
            return new double[0];
        }
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.getObject(i) instanceof COSNumber n ? n.floatValue() : 0;
        }
        return numbers;
    }
}
