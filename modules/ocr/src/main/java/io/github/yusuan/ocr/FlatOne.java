package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The 一 that the model takes for nothing where it begins a line: where a line was read as 、财政拨款 and a flat stroke stands
 * before that, it is 一、财政拨款; where it was read as 般公共预算, which no word begins with, it is 一般公共预算, and doubtful.
 */
final class FlatOne {
    private static final double LOW_EM = 0.3;
    private static final double WIDE_EM = 0.5;

    private static final Pattern WITHOUT_ITS_ONE = Pattern.compile("^般(?:公共|行政|性|债|项)");
    private static final float DOUBTFUL = 0.6f;

    private FlatOne() {}

    /** A word that has lost its 一. */
    static ReadText restored(ReadText read) {
        if (!WITHOUT_ITS_ONE.matcher(read.text()).find()) {
            return read;
        }
        List<ReadText.Sign> all = new ArrayList<>(read.characters());
        all.add(0, new ReadText.Sign("一", 0, DOUBTFUL));
        return new ReadText(all);
    }

    static ReadText restored(TextLine line, Crop crop, InkMask ink, ReadText read) {
        if (read.characters().isEmpty() || !read.characters().get(0).text().equals("、")) {
            return read;
        }
        ReadText.Sign comma = read.characters().get(0);
        int right = (int) (crop.pageX(comma.x()) - line.em() * 0.3);
        int top = Integer.MAX_VALUE;
        int bottom = -1;
        for (int y = line.y0(); y < line.y1(); y++) {
            for (int x = line.x0(); x < right; x++) {
                if (ink.at(x, y)) {
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        boolean flat = bottom >= top && bottom - top < LOW_EM * line.em() && right - line.x0() > WIDE_EM * line.em();
        if (!flat) {
            return read;
        }
        List<ReadText.Sign> all = new ArrayList<>(read.characters());
        all.add(0, new ReadText.Sign("-", comma.x() / 2, comma.certainty()));
        return new ReadText(all);
    }
}
