package io.github.yusuan.report;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of the checks of a document, for its report. */
final class CheckViews {
    private final Disclosure disclosure;
    private final Labels labels;
    private final CellAnchors anchors;
    private final List<Check> failed;
    /** The failed checks that say the same, by the id of the one that is shown. */
    private final Map<String, List<Check>> saying = new LinkedHashMap<>();

    /** How often an identity came out how. */
    record IdentityTally(String identity, Force force, int holds, int rounded, int fails, int notAssessable) {

        private static IdentityTally of(List<Check> checks) {
            return new IdentityTally(
                    checks.get(0).identity(),
                    checks.get(0).force(),
                    count(checks, CheckStatus.HOLDS),
                    count(checks, CheckStatus.HOLDS_ROUNDED),
                    count(checks, CheckStatus.FAILS),
                    count(checks, CheckStatus.NOT_ASSESSABLE));
        }
    }

    CheckViews(Disclosure disclosure, Labels labels, CellAnchors anchors) {
        this.disclosure = disclosure;
        this.labels = labels;
        this.anchors = anchors;
        Map<List<Object>, Check> said = new LinkedHashMap<>();
        disclosure.checks().stream()
                .filter(check -> check.status() == CheckStatus.FAILS)
                .sorted(Comparator.comparing(Check::force))
                .forEach(check -> saying.computeIfAbsent(
                                said.computeIfAbsent(saying(check), key -> check)
                                        .id(),
                                id -> new ArrayList<>())
                        .add(check));
        this.failed = List.copyOf(said.values());
    }

    /** Two identities may compare the same two amounts of one row: that is one failure. */
    private static List<Object> saying(Check check) {
        return List.of(
                check.tables(),
                check.row(),
                check.measure(),
                check.lhs().stripTrailingZeros(),
                check.rhs().stripTrailingZeros(),
                check.place());
    }

    static int count(List<Check> checks, CheckStatus status) {
        return (int) checks.stream().filter(check -> check.status() == status).count();
    }

    /** Those that must hold. */
    List<Check> musts() {
        return disclosure.checks().stream()
                .filter(check -> check.force() == Force.MUST)
                .toList();
    }

    /** Name of a failed check for each fact, from 1, that takes part in one; one that must hold before others. */
    Map<Integer, String> byFact() {
        Map<Integer, String> names = new HashMap<>();
        for (int i = 0; i < failed.size(); i++) {
            String name = anchor(i);
            for (Check check : saying.getOrDefault(failed.get(i).id(), List.of())) {
                check.facts().forEach(fact -> names.putIfAbsent(fact, name));
            }
        }
        return names;
    }

    /** The identities that a failure breaks. */
    String identities(Check check) {
        return saying.getOrDefault(check.id(), List.of()).stream()
                .map(Check::identity)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    private static String anchor(int index) {
        return "k" + (index + 1);
    }

    /** The failed ones, those that must hold first. */
    List<CheckView> failures() {
        List<CheckView> views = new ArrayList<>();
        for (int i = 0; i < failed.size(); i++) {
            Check check = failed.get(i);
            List<Integer> facts = check.facts();
            views.add(new CheckView(
                    check,
                    anchor(i),
                    check.tables().stream()
                            .map(TableKind::id)
                            .map(id -> labels.word("kind", id))
                            .distinct()
                            .collect(Collectors.joining(" / ")),
                    labels.word("measure", check.measure()),
                    terms(facts.subList(0, check.leftFacts())),
                    terms(facts.subList(check.leftFacts(), facts.size()))));
        }
        return views;
    }

    private List<CheckView.Term> terms(List<Integer> facts) {
        List<CheckView.Term> terms = new ArrayList<>();
        for (int number : facts) {
            Fact fact = disclosure.facts().get(number - 1);
            terms.add(new CheckView.Term("#" + anchors.cell(fact), fact.printed()));
        }
        return terms;
    }

    /** Every identity that was tried, in the order of the checks. */
    List<IdentityTally> identities() {
        return disclosure.checks().stream()
                .collect(Collectors.groupingBy(Check::identity, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(IdentityTally::of)
                .toList();
    }
}
