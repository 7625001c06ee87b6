package io.github.yusuan.check.equation;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.List;

/** Tells of every binding identity that fails, at the place of its first term. */
public final class FailureReport {

    private FailureReport() {}

    /** Reports what failed among the checks; nothing of it is changed. */
    public static void report(List<Check> checks, ProblemSink problems) {
        for (Check check : checks) {
            if (check.force() == Force.MUST && check.status() == CheckStatus.FAILS) {
                problems.report(problemOf(check));
            }
        }
    }

    private static Problem problemOf(Check check) {
        String message = "%s / %s [%s, %s %s: expected %s, found %s, difference %s yuan]"
                .formatted(
                        check.words().english(),
                        check.words().chinese(),
                        check.identity(),
                        check.row(),
                        check.measure(),
                        FailureWords.plain(check.rhs()),
                        FailureWords.plain(check.lhs()),
                        FailureWords.plain(check.difference()));
        Place place = check.place();
        return new Problem(
                ProblemCode.IDENTITY_FAILED, place.page(), place.box(), place.tableSeq(), place.row(), message);
    }
}
