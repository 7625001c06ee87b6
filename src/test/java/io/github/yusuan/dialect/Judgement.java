package io.github.yusuan.dialect;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.ReadOutcome;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.Severity;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a document: its facts against its truth, and whether a difference was told by a warning, an error or a
 * failing check on a wrong fact.
 *
 * @param printed amounts that are printed
 * @param missing printed and not read so
 * @param wrong read and not printed so
 * @param rows facts that are right but for the role or the level of their row
 * @param alarms identities that must hold and fail
 */
record Judgement(
        Verdict verdict,
        int printed,
        List<String> missing,
        List<String> wrong,
        List<String> rows,
        List<String> alarms) {

    /** Right, wrong and told, wrong and silent. */
    enum Verdict {
        RIGHT,
        TOLD,
        SILENT
    }

    Judgement {
        missing = List.copyOf(missing);
        wrong = List.copyOf(wrong);
        rows = List.copyOf(rows);
        alarms = List.copyOf(alarms);
    }

    static Judgement of(DialectDocument document) {
        ReadOutcome outcome = Yusuan.tryRead("dialect", document.pdf(), ReadOptions.DEFAULT);
        if (outcome instanceof ReadOutcome.Read read) {
            return of(document.facts(), read.disclosure());
        }
        List<String> all = document.facts().stream().map(TruthFact::toString).toList();
        return new Judgement(Verdict.TOLD, all.size(), all, List.of(), List.of(), List.of());
    }

    /** Amounts that are not right, a misread one counted once. */
    int faults() {
        return Math.max(missing.size(), wrong.size());
    }

    static Judgement of(List<TruthFact> truth, Disclosure read) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < read.facts().size(); i++) {
            left.add(i);
        }
        List<String> missing = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (TruthFact want : truth) {
            Integer hit = left.stream()
                    .filter(i -> agrees(want, read.facts().get(i)))
                    .findFirst()
                    .orElse(-1);
            if (hit < 0) {
                missing.add(want.toString());
            } else {
                left.remove(hit);
                Fact fact = read.facts().get(hit);
                boolean role =
                        want.role().isEmpty() || want.role().equals(fact.role().id());
                if (!role || want.level() != 0 && want.level() != fact.level()) {
                    rows.add(want + " is " + fact.role().id() + " of level " + fact.level());
                }
            }
        }
        List<String> wrong = left.stream().map(i -> text(read.facts().get(i))).toList();
        boolean right = missing.isEmpty() && wrong.isEmpty();
        Verdict verdict = right ? Verdict.RIGHT : isTold(read, left) ? Verdict.TOLD : Verdict.SILENT;
        return new Judgement(verdict, truth.size(), missing, wrong, rows, alarms(read));
    }

    /** Whether every amount is right, and an identity fails all the same: the sums of a dialect always add up. */
    boolean isFalseAlarm() {
        return verdict == Verdict.RIGHT && !alarms.isEmpty();
    }

    private static List<String> alarms(Disclosure read) {
        return read.checks().stream()
                .filter(check -> check.force() == Force.MUST && check.status() == CheckStatus.FAILS)
                .map(Check::id)
                .toList();
    }

    private static boolean isTold(Disclosure read, List<Integer> wrong) {
        List<FactStatus> statuses = read.factStatuses();
        return wrong.stream().anyMatch(i -> statuses.get(i) == FactStatus.FAILS)
                || read.problems().stream()
                        .anyMatch(problem ->
                                problem.severity() != Severity.INFO && problem.code() != ProblemCode.YEAR_UNKNOWN);
    }

    private static boolean agrees(TruthFact want, Fact fact) {
        return want.table().equals(fact.kind().id())
                && want.side().equals(fact.side().id())
                && want.code().equals(fact.code())
                && want.measure().equals(fact.measure().id())
                && want.amount().compareTo(fact.amount()) == 0
                && want.names().stream().anyMatch(name -> plain(name).equals(plain(fact.name())));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[“”]", "\"");
    }

    private static String text(Fact fact) {
        return String.join(
                " ",
                fact.kind().id(),
                fact.side().id(),
                fact.code(),
                fact.name(),
                fact.measure().id(),
                String.join("/", fact.column()),
                fact.printed(),
                fact.amount().toPlainString());
    }
}
