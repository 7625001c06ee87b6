package io.github.yusuan.structure;

import io.github.yusuan.model.Measure;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A column of amounts: by its measure, or by its heading where it has none or another one means the same.
 *
 * @param measure canonical meaning
 * @param heading as printed, joined with /; blank where the measure says it all
 */
public record Column(Measure measure, String heading) {
    /** What does not add up. */
    private static final Pattern NO_SUM = Pattern.compile("[%％率比]|数量|单价|人数|面积|增减");

    static Column of(Measure measure, List<String> path) {
        return new Column(measure, String.join("/", path));
    }

    /** The column of that measure. */
    public static Column of(Measure measure) {
        return new Column(measure, "");
    }

    /** The word in the output. */
    public String id() {
        return measure == Measure.NONE ? heading : measure.id();
    }

    /** Whether the amounts of its rows can be added. */
    public boolean addsUp() {
        return !measure.isPercent()
                && (measure != Measure.NONE || !NO_SUM.matcher(heading).find());
    }
}
