package io.github.yusuan.structure;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Measure;
import io.github.yusuan.words.Wordings;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A column of amounts: by its measure, or by its heading where it has none or another one means the same.
 *
 * @param measure canonical meaning
 * @param heading as printed, joined with /; blank where the measure says it all
 * @param coverage whose money it holds, where its table holds that of several levels of government
 */
public record Column(Measure measure, String heading, Coverage coverage) {
    /** What does not add up. */
    private static final Pattern NO_SUM = Wordings.pattern(Column.class, "NO_SUM");

    static Column of(Measure measure, List<String> path) {
        return new Column(measure, String.join("/", path), Coverage.NONE);
    }

    /** The column of that measure. */
    public static Column of(Measure measure) {
        return new Column(measure, "", Coverage.NONE);
    }

    Column in(Coverage other) {
        return new Column(measure, heading, other);
    }

    /** The word in the output. */
    public String id() {
        return measure == Measure.NONE ? heading : measure.id();
    }

    /** The heading right above its amounts; blank where the measure says it all. */
    public String lowestHeading() {
        return heading.substring(heading.lastIndexOf('/') + 1);
    }

    /** Whether the amounts of its rows can be added. */
    public boolean addsUp() {
        return !measure.isPercent()
                && (measure != Measure.NONE || !NO_SUM.matcher(heading).find());
    }
}
