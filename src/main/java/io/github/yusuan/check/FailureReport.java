package io.github.yusuan.check;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.math.BigDecimal;
import java.util.List;

/** Tells of every binding identity that fails, at the place of its first amount. */
public final class FailureReport {

    private FailureReport() {}

    /** Reports what failed among the checks; nothing of it is changed. */
    public static void report(List<Check> checks, List<Fact> facts, ProblemSink problems) {
        for (Check check : checks) {
            if (check.force() == Force.MUST && check.status() == CheckStatus.FAILS) {
                problems.report(problemOf(check, facts));
            }
        }
    }

    private static Problem problemOf(Check check, List<Fact> facts) {
        String message = "%s, %s %s: expected %s, found %s, difference %s yuan"
                .formatted(
                        check.identity(),
                        check.row(),
                        check.measure(),
                        plain(check.rhs()),
                        plain(check.lhs()),
                        plain(check.difference()));
        if (check.facts().isEmpty()) {
            return Problem.ofDocument(ProblemCode.IDENTITY_FAILED, message);
        }
        Fact first = facts.get(check.facts().get(0) - 1);
        return new Problem(
                ProblemCode.IDENTITY_FAILED, first.page(), first.box(), first.tableSeq(), first.row(), message);
    }

    private static String plain(BigDecimal yuan) {
        return yuan.signum() == 0 ? "0" : yuan.stripTrailingZeros().toPlainString();
    }
}
