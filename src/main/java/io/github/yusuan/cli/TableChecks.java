package io.github.yusuan.cli;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Force;

/**
 * How the binding identities came out in which amounts of one table take part.
 *
 * @param held how many hold, exactly or rounded
 * @param failed how many do not
 */
record TableChecks(long held, long failed) {

    static TableChecks of(Disclosure disclosure, int tableSeq) {
        long held = 0;
        long failed = 0;
        for (Check check : disclosure.checks()) {
            boolean counts = check.force() == Force.MUST && check.isAssessed() && isAbout(check, disclosure, tableSeq);
            failed += counts && check.status() == CheckStatus.FAILS ? 1 : 0;
            held += counts && check.status() != CheckStatus.FAILS ? 1 : 0;
        }
        return new TableChecks(held, failed);
    }

    private static boolean isAbout(Check check, Disclosure disclosure, int tableSeq) {
        return check.facts().stream()
                .anyMatch(fact -> disclosure.facts().get(fact - 1).tableSeq() == tableSeq);
    }

    /** In words; blank where nothing was checked. */
    String words() {
        if (failed > 0) {
            return held + " hold, " + failed + " fail";
        }
        return held > 0 ? held + " hold" : "";
    }
}
