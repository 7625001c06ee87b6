package io.github.yusuan.pdf.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A cross-reference stream (ISO 32000-2, 7.5.8), decoded.
 *
 * @param widths bytes of the three fields of an entry
 * @param sections pairs: first object number, count
 * @param data the entries
 */
record XrefStream(List<Integer> widths, List<Integer> sections, byte[] data) {
    private static final int MAX_WIDTH = 8;
    private static final int IN_FILE = 1;

    static XrefStream of(COSDictionary dictionary, COSArray widths, byte[] data) {
        COSArray index = dictionary.getCOSArray(COSName.INDEX);
        List<Integer> sections = index == null ? List.of(0, Integer.MAX_VALUE) : integers(index);
        return new XrefStream(integers(widths), sections, data);
    }

    private static List<Integer> integers(COSArray array) {
        List<Integer> integers = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            integers.add(array.getObject(i) instanceof COSNumber n ? n.intValue() : 0);
        }
        return integers;
    }

    /** How many entries the data is enough for. */
    int size() {
        int entry = 0;
        for (int width : widths) {
            if (width < 0 || width > MAX_WIDTH) {
                return 0;
            }
            entry += width;
        }
        return widths.size() < 3 || entry == 0 ? 0 : data.length / entry;
    }

    /** The entries of objects that stand in the file itself, not in an object stream. */
    List<XrefEntry> entries() {
        List<XrefEntry> entries = new ArrayList<>();
        int left = size();
        int at = 0;
        for (int s = 0; s + 1 < sections.size(); s += 2) {
            for (int i = 0; i < sections.get(s + 1) && left > 0; i++, left--) {
                long type = widths.get(0) == 0 ? IN_FILE : field(at, widths.get(0));
                long offset = field(at + widths.get(0), widths.get(1));
                long generation = field(at + widths.get(0) + widths.get(1), widths.get(2));
                if (type == IN_FILE) {
                    entries.add(new XrefEntry(sections.get(s) + (long) i, generation, offset));
                }
                for (int width : widths) {
                    at += width;
                }
            }
        }
        return entries;
    }

    private long field(int at, int width) {
        long value = 0;
        for (int i = at; i < at + width; i++) {
            value = value << 8 | data[i] & 0xff;
        }
        return value;
    }
}
