package io.github.yusuan.check;

import static io.github.yusuan.check.CrossSums.classesByName;
import static io.github.yusuan.check.CrossSums.equal;
import static io.github.yusuan.check.CrossSums.equalOfYear;
import static io.github.yusuan.check.CrossSums.equalToSum;
import static io.github.yusuan.check.CrossSums.ledger;
import static io.github.yusuan.check.CrossSums.sameCodes;
import static io.github.yusuan.check.CrossSums.total;
import static io.github.yusuan.check.CrossSums.whereTotalsAgree;
import static io.github.yusuan.check.Identity.hint;
import static io.github.yusuan.check.Identity.must;
import static io.github.yusuan.check.Identity.should;
import static io.github.yusuan.check.equation.Relation.AT_MOST;
import static io.github.yusuan.check.equation.Relation.EQUAL;
import static io.github.yusuan.model.Measure.BASIC;
import static io.github.yusuan.model.Measure.GENERAL_PUBLIC;
import static io.github.yusuan.model.Measure.PROJECT;
import static io.github.yusuan.model.Measure.TOTAL;
import static io.github.yusuan.model.Side.EXPENDITURE;
import static io.github.yusuan.model.Side.REVENUE;
import static io.github.yusuan.model.TableKind.APPROPRIATION;
import static io.github.yusuan.model.TableKind.BASIC_EXPENDITURE;
import static io.github.yusuan.model.TableKind.GENERAL_BUDGET_EXPENDITURE;
import static io.github.yusuan.model.TableKind.GOVERNMENT_FUND;
import static io.github.yusuan.model.TableKind.REVENUE_EXPENDITURE;
import static io.github.yusuan.model.TableKind.STATE_CAPITAL;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Ledger;
import io.github.yusuan.structure.LedgerWords;
import java.util.List;
import java.util.regex.Pattern;

/** What holds between the tables of one unit. */
final class CrossIdentities {
    private static final CrossSums.TableAmount WHOLE = total(TOTAL);
    private static final CrossSums.TableAmount BASIC_ITEM =
            ledger(EXPENDITURE, side -> side.topNamed(LedgerWords.BASIC), TOTAL);
    private static final CrossSums.TableAmount PROJECT_ITEM =
            ledger(EXPENDITURE, side -> side.topNamed(LedgerWords.PROJECT), TOTAL);

    static final List<Identity> ALL = List.of(
            must("X1", equal(TableKind.REVENUE, WHOLE, REVENUE_EXPENDITURE, ofYear(REVENUE), ofAll(REVENUE))),
            must(
                    "X2",
                    equal(TableKind.EXPENDITURE, WHOLE, REVENUE_EXPENDITURE, ofYear(EXPENDITURE), ofAll(EXPENDITURE))),
            should(
                    "X3",
                    whereTotalsAgree(
                            TableKind.REVENUE,
                            TableKind.EXPENDITURE,
                            sameCodes(TableKind.REVENUE, TableKind.EXPENDITURE, EQUAL, TOTAL))),
            must("X4", sameCodes(GENERAL_BUDGET_EXPENDITURE, TableKind.EXPENDITURE, AT_MOST, TOTAL, BASIC, PROJECT)),
            must("X5", equal(GENERAL_BUDGET_EXPENDITURE, WHOLE, APPROPRIATION, spent(GENERAL_PUBLIC))),
            must("X5b", equal(GOVERNMENT_FUND, WHOLE, APPROPRIATION, spent(Measure.GOVERNMENT_FUND))),
            must("X5c", equal(STATE_CAPITAL, WHOLE, APPROPRIATION, spent(Measure.STATE_CAPITAL))),
            must(
                    "X5d",
                    equalToSum(
                            APPROPRIATION,
                            spent(TOTAL),
                            GENERAL_BUDGET_EXPENDITURE,
                            List.of(
                                    new CrossSums.Fund(GOVERNMENT_FUND, granted(LedgerWords.GOVERNMENT_FUND, TOTAL)),
                                    new CrossSums.Fund(STATE_CAPITAL, granted(LedgerWords.STATE_CAPITAL, TOTAL))))),
            must("X6", classesByName(REVENUE_EXPENDITURE, TOTAL, TableKind.EXPENDITURE)),
            must("X6.basic", equal(REVENUE_EXPENDITURE, BASIC_ITEM, TableKind.EXPENDITURE, total(BASIC))),
            must("X6.project", equal(REVENUE_EXPENDITURE, PROJECT_ITEM, TableKind.EXPENDITURE, total(PROJECT))),
            must(
                    "X7",
                    classesByName(
                            APPROPRIATION, GENERAL_PUBLIC, GENERAL_BUDGET_EXPENDITURE, GOVERNMENT_FUND, STATE_CAPITAL)),
            must("X8", equal(BASIC_EXPENDITURE, WHOLE, GENERAL_BUDGET_EXPENDITURE, total(BASIC))),
            must("X8.item", equal(APPROPRIATION, BASIC_ITEM, BASIC_EXPENDITURE, WHOLE)),
            must(
                    "X9",
                    equalOfYear(
                            REVENUE_EXPENDITURE, APPROPRIATION, column -> granted(LedgerWords.GENERAL_PUBLIC, column))),
            hint("X10", EconomicSums.purposes()));

    private CrossIdentities() {}

    private static CrossSums.TableAmount ofYear(Side side) {
        return ledger(side, Ledger::currentTotal, TOTAL);
    }

    private static CrossSums.TableAmount ofAll(Side side) {
        return ledger(side, Ledger::grandTotal, TOTAL);
    }

    /** What the revenue side says of a fund. */
    private static CrossSums.TableAmount granted(Pattern fund, Measure column) {
        return ledger(REVENUE, side -> side.named(fund), column);
    }

    /** What the year spends of a fund. */
    private static CrossSums.TableAmount spent(Measure fund) {
        return ledger(EXPENDITURE, Ledger::currentTotal, fund);
    }
}
