package io.github.yusuan.structure;

import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A government's list: its own revenue or expenditure under a head of its own (一般公共预算收入合计, above or below its
 * parts), beside it what comes from or goes to other levels, years and lenders, all under 收入总计.
 */
final class OwnMoney {
    private static final Pattern HEAD = Wordings.pattern(OwnMoney.class, "HEAD");
    private static final Pattern BEYOND = Wordings.pattern(OwnMoney.class, "BEYOND");
    private static final Pattern GRANT = Wordings.pattern(OwnMoney.class, "GRANT");
    private static final Pattern KIND_OF_GRANT = Wordings.pattern(OwnMoney.class, "KIND_OF_GRANT");
    private static final Pattern TRANSFERS = Wordings.pattern(OwnMoney.class, "TRANSFERS");
    private static final Pattern DEBT = Wordings.pattern(OwnMoney.class, "DEBT");
    private static final Pattern TAXES = Wordings.pattern(OwnMoney.class, "TAXES");
    private static final Pattern OTHER_REVENUE = Wordings.pattern(OwnMoney.class, "OTHER_REVENUE");

    private final List<Row> rows;
    private final BitSet heads = new BitSet();
    private final BitSet beyond = new BitSet();

    private OwnMoney(List<Row> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            heads.set(i, !rows.get(i).numbering().isNumbered() && is(HEAD, i));
            beyond.set(i, BEYOND.matcher(rows.get(i).numbering().text()).find());
        }
    }

    /** What the readings of such a list become under their heads; none without a head. */
    static List<Reading> readings(List<Row> rows, List<Reading> known) {
        OwnMoney order = new OwnMoney(rows);
        List<Reading> bases = new ArrayList<>(known);
        List<Reading> readings = new ArrayList<>();
        order.byTaxes().ifPresent(reading -> {
            readings.add(reading);
            bases.add(reading);
        });
        known.forEach(base -> order.lifted(base).ifPresent(bases::add));
        bases.forEach(base -> order.headed(base).ifPresent(readings::add));
        bases.addAll(readings);
        List<Reading> granted = new ArrayList<>();
        bases.forEach(base -> order.granted(base).ifPresent(granted::add));
        readings.addAll(granted);
        bases.addAll(granted);
        bases.forEach(base -> readings.addAll(order.transferred(base)));
        return readings;
    }

    private boolean is(Pattern pattern, int at) {
        Row row = rows.get(at);
        return !row.isCoded() && pattern.matcher(row.numbering().text()).matches();
    }

    private boolean isHead(int at) {
        return heads.get(at);
    }

    private boolean isBeyond(int at) {
        return beyond.get(at);
    }

    /** 税收收入 heads the taxes up to 非税收入, which heads the rest of the own revenue. */
    private Optional<Reading> byTaxes() {
        int[] parents = Reading.flat(rows.size()).parents();
        int head = Reading.TOP;
        boolean found = false;
        for (int i = 0; i < parents.length; i++) {
            boolean taxes = is(TAXES, i) || is(OTHER_REVENUE, i);
            head = taxes || isHead(i) || isBeyond(i) ? Reading.TOP : head;
            parents[i] = head;
            head = taxes ? i : head;
            found |= taxes;
        }
        return found ? Optional.of(new Reading(Evidence.NAME, parents, false).withOfWhich(rows)) : Optional.empty();
    }

    /** A sum of its own money without a number ends all that stands above it, the last numbered row too. */
    private Optional<Reading> lifted(Reading base) {
        int[] parents = base.parents().clone();
        boolean found = false;
        for (int i = 0; i < parents.length; i++) {
            if (isHead(i) && LedgerWords.isSubtotal(rows.get(i)) && parents[i] >= 0) {
                for (int row = i; row < parents.length; row++) {
                    parents[row] = parents[row] < i ? Reading.TOP : parents[row];
                }
                found = true;
            }
        }
        return found ? Optional.of(new Reading(base.evidence(), parents, base.isSure())) : Optional.empty();
    }

    /** 转移性支出, and behind it among the rows that a reading leaves at the top its kinds, with debt and without. */
    private List<Reading> transferred(Reading base) {
        List<Reading> readings = new ArrayList<>();
        for (boolean withDebt : List.of(false, true)) {
            int[] parents = base.parents().clone();
            int head = Reading.TOP;
            boolean found = false;
            for (int i = 0; i < parents.length; i++) {
                if (base.parents()[i] == Reading.TOP) {
                    boolean debt = DEBT.matcher(rows.get(i).numbering().text()).find();
                    boolean part = head != Reading.TOP && isBeyond(i) && !isHead(i) && (withDebt || !debt);
                    boolean transfers =
                            TRANSFERS.matcher(rows.get(i).numbering().text()).matches();
                    head = transfers ? i : part ? head : Reading.TOP;
                    parents[i] = part && head != i ? head : Reading.TOP;
                    found |= parents[i] != Reading.TOP;
                }
            }
            if (found) {
                readings.add(new Reading(base.evidence(), parents, false));
            }
        }
        return readings;
    }

    /** What came from above or goes below, and behind it among the rows that a reading sets beside it the kinds of grant. */
    private Optional<Reading> granted(Reading base) {
        int[] parents = base.parents().clone();
        int head = Reading.TOP;
        int beside = Reading.TOP;
        boolean found = false;
        for (int i = 0; i < parents.length; i++) {
            boolean grant = is(GRANT, i);
            if (grant || base.parents()[i] == beside || base.parents()[i] == Reading.TOP) {
                String text = rows.get(i).numbering().text();
                boolean part = !grant
                        && head != Reading.TOP
                        && base.parents()[i] == beside
                        && KIND_OF_GRANT.matcher(text).find();
                head = grant ? i : part ? head : Reading.TOP;
                beside = grant ? base.parents()[i] : beside;
                parents[i] = part ? head : base.parents()[i];
                found |= part;
            }
        }
        return found ? Optional.of(new Reading(base.evidence(), parents, false)) : Optional.empty();
    }

    /** The own rows among those that a reading leaves at the top go under the head next to them. */
    private Optional<Reading> headed(Reading base) {
        int[] parents = base.parents().clone();
        List<Integer> open = new ArrayList<>();
        int head = Reading.TOP;
        boolean found = false;
        for (int i = 0; i < parents.length; i++) {
            if (base.parents()[i] != Reading.TOP) {
                continue;
            }
            if (isHead(i)) {
                int own = i;
                open.forEach(row -> parents[row] = own);
                head = open.isEmpty() ? i : Reading.TOP;
                found = true;
                open.clear();
            } else if (isBeyond(i)) {
                head = Reading.TOP;
                open.clear();
            } else if (head != Reading.TOP) {
                parents[i] = head;
            } else {
                open.add(i);
            }
        }
        found |= released(parents);
        return found ? Optional.of(new Reading(base.evidence(), parents, base.isSure())) : Optional.empty();
    }

    /** Below a head that is set in the middle, what is beyond its own money ends it: a head has no indent to end it. */
    private boolean released(int[] parents) {
        int ended = Reading.TOP;
        boolean found = false;
        for (int i = 0; i < parents.length; i++) {
            int above = parents[i];
            if (above >= 0 && isHead(above) && (above == ended || isBeyond(i))) {
                parents[i] = Reading.TOP;
                ended = above;
                found = true;
            }
        }
        return found;
    }
}
