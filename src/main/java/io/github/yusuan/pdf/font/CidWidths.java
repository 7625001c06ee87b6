package io.github.yusuan.pdf.font;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfFault;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The {@code /W} and {@code /DW} entries of a CIDFont (ISO 32000-2, 9.7.4.3), kept as ranges: a range may be vast. */
final class CidWidths {

    private record Range(int last, double[] widths) {
        double of(int offset) {
            return widths.length == 1 ? widths[0] : widths[offset];
        }
    }

    private final TreeMap<Integer, Range> ranges = new TreeMap<>();
    private final double standard;

    CidWidths(COSDictionary cidFont, FaultLog faults) {
        standard = cidFont.getFloat(COSName.DW, 1000) / 1000.0;
        COSArray w = cidFont.getCOSArray(COSName.W);
        for (int i = 0; w != null && i + 1 < w.size(); ) {
            COSBase first = w.getObject(i);
            COSBase second = w.getObject(i + 1);
            if (first instanceof COSNumber start && second instanceof COSArray widths) {
                add(start.intValue(), widths);
                i += 2;
            } else if (i + 2 < w.size()
                    && first instanceof COSNumber start
                    && second instanceof COSNumber end
                    && w.getObject(i + 2) instanceof COSNumber width) {
                ranges.put(start.intValue(), new Range(end.intValue(), new double[] {width.floatValue() / 1000}));
                i += 3;
            } else {
                faults.report(PdfFault.Kind.FONT_DAMAGED, "the list of the widths of a font cannot be followed");
                i++;
            }
        }
    }

    private void add(int start, COSArray array) {
        double[] widths = new double[array.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = array.getObject(i) instanceof COSNumber n ? n.floatValue() / 1000.0 : standard;
        }
        if (widths.length > 0) {
            ranges.put(start, new Range(start + widths.length - 1, widths));
        }
    }

    /** Width of the glyph in ems. */
    double of(int cid) {
        Map.Entry<Integer, Range> range = ranges.floorEntry(cid);
        return range != null && cid <= range.getValue().last()
                ? range.getValue().of(cid - range.getKey())
                : standard;
    }
}
