package io.github.yusuan.report;

import io.github.yusuan.model.FactStatus;
import java.util.Collection;

/** How many amounts the checks prove, contradict, or do not reach. */
record AmountTally(int holds, int rounded, int fails, int unguarded) {

    static AmountTally of(Collection<FactStatus> statuses) {
        return new AmountTally(
                count(statuses, FactStatus.HOLDS),
                count(statuses, FactStatus.HOLDS_ROUNDED),
                count(statuses, FactStatus.FAILS),
                count(statuses, FactStatus.UNGUARDED));
    }

    private static int count(Collection<FactStatus> statuses, FactStatus wanted) {
        return (int) statuses.stream().filter(status -> status == wanted).count();
    }

    int all() {
        return holds + rounded + fails + unguarded;
    }

    /** The letter of a status in the styles. */
    static String css(FactStatus status) {
        return switch (status) {
            case HOLDS -> "h";
            case HOLDS_ROUNDED -> "r";
            case FAILS -> "f";
            case UNGUARDED -> "u";
        };
    }
}
