package io.github.yusuan.guard;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A row of a core table whose label is a number, or holds an amount or the code of another row, which then are missing. */
final class NumericLabels implements Guard {
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,，]+([.．]\\d*)?[%％]?");

    private static final Pattern AMOUNT_IN_WORDS = Pattern.compile("[\\p{IsHan}）)]\\d[\\d,，]*[.．]\\d\\d(?!\\d)");

    private static final Pattern CODE_IN_WORDS =
            Pattern.compile("[\\p{IsHan}）)](?:\\[[2-5]\\d\\d(?:\\d\\d){0,2}\\]|[2-5]\\d\\d(?:\\d\\d){1,2})\\p{IsHan}");

    /** The number of a stamp or an account: no name ends in so many digits. */
    private static final Pattern SERIAL_IN_WORDS = Pattern.compile("[\\p{IsHan}）)]\\d{10,}");

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        Set<String> seen = new TreeSet<>();
        Set<String> sound = new HashSet<>();
        for (Fact fact : reading.facts()) {
            if (sound.contains(fact.name())) {
                continue; // each amount of a row has its name
            }
            boolean doubtful = NUMBER.matcher(fact.name()).matches()
                    || AMOUNT_IN_WORDS.matcher(fact.name()).find()
                    || CODE_IN_WORDS.matcher(fact.name()).find()
                    || SERIAL_IN_WORDS.matcher(fact.name()).find();
            if (!doubtful) {
                sound.add(fact.name());
            } else if (seen.add(fact.tableSeq() + " " + fact.row())) {
                problems.report(new Problem(
                        ProblemCode.LABEL_IS_NUMBER,
                        fact.page(),
                        fact.box(),
                        fact.tableSeq(),
                        fact.row(),
                        "expected the name of the row, found \"" + fact.name() + "\""));
            }
        }
    }
}
