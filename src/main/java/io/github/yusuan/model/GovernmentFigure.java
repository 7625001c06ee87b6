package io.github.yusuan.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What readers ask of a government's budget first: a line of one of its budgets, or a sum of its debt. */
public enum GovernmentFigure {
    /** 一般公共预算收入. */
    OWN_REVENUE("一般公共预算收入", Line.OWN_REVENUE, Tables.GENERAL_REVENUE),
    /** 税收收入. */
    TAX("税收收入", Line.TAX, Tables.GENERAL_REVENUE),
    /** 非税收入. */
    NON_TAX("非税收入", Line.NON_TAX, Tables.GENERAL_REVENUE),
    /** 一般公共预算支出. */
    OWN_EXPENDITURE("一般公共预算支出", Line.OWN_EXPENDITURE, Tables.GENERAL_EXPENDITURE),
    /** 上级补助收入. */
    FROM_SUPERIOR("上级补助收入", Line.FROM_SUPERIOR, Tables.GENERAL_REVENUE),
    /** 补助下级支出. */
    TO_LOWER("补助下级支出", Line.TO_LOWER, Tables.GENERAL_EXPENDITURE),
    /** 下级上解收入. */
    FROM_LOWER("下级上解收入", Line.FROM_LOWER, Tables.GENERAL_REVENUE),
    /** 上解上级支出. */
    TO_SUPERIOR("上解上级支出", Line.TO_SUPERIOR, Tables.GENERAL_EXPENDITURE),
    /** 债务收入 of the general budget. */
    DEBT_REVENUE("债务收入", Line.DEBT_REVENUE, Tables.GENERAL_REVENUE),
    /** 债务转贷支出 of the general budget. */
    DEBT_ONLENT("债务转贷支出", Line.DEBT_ONLENT, Tables.GENERAL_EXPENDITURE),
    /** 债务还本支出 of the general budget. */
    DEBT_REPAYMENT("债务还本支出", Line.DEBT_REPAID, Tables.GENERAL_EXPENDITURE),
    /** 上年结余. */
    CARRIED_IN("上年结余", Line.CARRIED_IN, Tables.GENERAL_REVENUE),
    /** 年终结余. */
    CARRIED_OUT("年终结余", Line.CARRIED_OUT, Tables.GENERAL_EXPENDITURE),
    /** 调入资金. */
    MOVED_IN("调入资金", Line.MOVED_IN, Tables.GENERAL_REVENUE),
    /** 调出资金. */
    MOVED_OUT("调出资金", Line.MOVED_OUT, Tables.GENERAL_EXPENDITURE),
    /** 动用预算稳定调节基金. */
    STABILISATION_DRAWN("动用预算稳定调节基金", Line.STABILISATION_DRAWN, Tables.GENERAL_REVENUE),
    /** 安排预算稳定调节基金. */
    STABILISATION_ADDED("安排预算稳定调节基金", Line.STABILISATION_ADDED, Tables.GENERAL_EXPENDITURE),
    /** 收入总计 of the general budget. */
    TOTAL_REVENUE("收入总计", Line.TOTAL_REVENUE, Tables.GENERAL_REVENUE),
    /** 支出总计 of the general budget. */
    TOTAL_EXPENDITURE("支出总计", Line.TOTAL_EXPENDITURE, Tables.GENERAL_EXPENDITURE),
    /** 政府性基金收入. */
    FUND_REVENUE("政府性基金收入", Line.OWN_REVENUE, EnumSet.of(TableKind.GOV_FUND_REVENUE, TableKind.GOV_FUND_BALANCE)),
    /** 政府性基金支出. */
    FUND_EXPENDITURE(
            "政府性基金支出", Line.OWN_EXPENDITURE, EnumSet.of(TableKind.GOV_FUND_EXPENDITURE, TableKind.GOV_FUND_BALANCE)),
    /** 国有资本经营预算收入. */
    CAPITAL_REVENUE(
            "国有资本经营预算收入", Line.OWN_REVENUE, EnumSet.of(TableKind.GOV_CAPITAL_REVENUE, TableKind.GOV_CAPITAL_BALANCE)),
    /** 国有资本经营预算支出. */
    CAPITAL_EXPENDITURE(
            "国有资本经营预算支出",
            Line.OWN_EXPENDITURE,
            EnumSet.of(TableKind.GOV_CAPITAL_EXPENDITURE, TableKind.GOV_CAPITAL_BALANCE)),
    /** 社会保险基金收入. */
    INSURANCE_REVENUE(
            "社会保险基金收入", Line.OWN_REVENUE, EnumSet.of(TableKind.GOV_INSURANCE_REVENUE, TableKind.GOV_INSURANCE_BALANCE)),
    /** 社会保险基金支出. */
    INSURANCE_EXPENDITURE(
            "社会保险基金支出",
            Line.OWN_EXPENDITURE,
            EnumSet.of(TableKind.GOV_INSURANCE_EXPENDITURE, TableKind.GOV_INSURANCE_BALANCE)),
    /** 债务限额. */
    DEBT_LIMIT("债务限额", Line.DEBT_LIMIT),
    /** 一般债务限额. */
    DEBT_LIMIT_GENERAL("一般债务限额", Line.DEBT_LIMIT),
    /** 专项债务限额. */
    DEBT_LIMIT_SPECIAL("专项债务限额", Line.DEBT_LIMIT),
    /** 年末债务余额. */
    DEBT_BALANCE("债务余额", Line.DEBT_CLOSING),
    /** 年末一般债务余额. */
    DEBT_BALANCE_GENERAL("一般债务余额", Line.DEBT_CLOSING),
    /** 年末专项债务余额. */
    DEBT_BALANCE_SPECIAL("专项债务余额", Line.DEBT_CLOSING),
    /** 债务发行额. */
    DEBT_ISSUED("债务发行额", Line.DEBT_ISSUED),
    /** 一般债务发行额. */
    DEBT_ISSUED_GENERAL("一般债务发行额", Line.DEBT_ISSUED),
    /** 专项债务发行额. */
    DEBT_ISSUED_SPECIAL("专项债务发行额", Line.DEBT_ISSUED),
    /** 债务还本额. */
    DEBT_REPAID("债务还本额", Line.DEBT_REPAID),
    /** 一般债务还本额. */
    DEBT_REPAID_GENERAL("一般债务还本额", Line.DEBT_REPAID),
    /** 专项债务还本额. */
    DEBT_REPAID_SPECIAL("专项债务还本额", Line.DEBT_REPAID),
    /** 债务付息额. */
    DEBT_INTEREST("债务付息额", Line.DEBT_INTEREST),
    /** 一般债务付息额. */
    DEBT_INTEREST_GENERAL("一般债务付息额", Line.DEBT_INTEREST),
    /** 专项债务付息额. */
    DEBT_INTEREST_SPECIAL("专项债务付息额", Line.DEBT_INTEREST);

    private final String chinese;
    private final Line line;

    @SuppressWarnings("ImmutableEnumChecker") // handed to nobody
    private final Set<TableKind> tables;

    GovernmentFigure(String chinese, Line line, Set<TableKind> tables) {
        this.chinese = chinese;
        this.line = line;
        this.tables = tables;
    }

    GovernmentFigure(String chinese, Line line) {
        this(chinese, line, Tables.DEBT);
    }

    /** The word in the output: {@code own_revenue}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What tables call it. */
    public String chinese() {
        return chinese;
    }

    /** Whether it is of the debt, not of one of the four budgets. */
    public boolean isDebt() {
        return tables == Tables.DEBT;
    }

    /** The figure that a line of a table of one of the four budgets states. */
    public static Optional<GovernmentFigure> of(TableKind kind, Line line) {
        return Stream.of(values())
                .filter(f -> !f.isDebt() && f.line == line && f.tables.contains(kind))
                .findFirst();
    }

    /** The figure of debt that a line states, or a column where the row is a place; {@code group} is blank for all. */
    public static Optional<GovernmentFigure> ofDebt(TableKind kind, Line line, Measure measure, String group) {
        Line stated = line == Line.NONE ? lineOf(measure) : line;
        return Stream.of(values())
                .filter(f -> f.isDebt() && f.line == stated && f.tables.contains(kind))
                .filter(f -> group.isEmpty()
                        ? !f.id().endsWith("_general") && !f.id().endsWith("_special")
                        : f.id().endsWith("_" + group))
                .findFirst();
    }

    private static Line lineOf(Measure measure) {
        return switch (measure) {
            case LIMIT, LIMIT_GENERAL, LIMIT_SPECIAL -> Line.DEBT_LIMIT;
            case BALANCE, BALANCE_GENERAL, BALANCE_SPECIAL, CLOSING -> Line.DEBT_CLOSING;
            case ISSUED -> Line.DEBT_ISSUED;
            case REPAID -> Line.DEBT_REPAID;
            case INTEREST -> Line.DEBT_INTEREST;
            default -> Line.NONE;
        };
    }

    /** Tables that state a figure; others repeat parts of it, or speak of several years at once. */
    private static final class Tables {
        static final Set<TableKind> GENERAL_REVENUE =
                EnumSet.of(TableKind.GOV_GENERAL_REVENUE, TableKind.GOV_GENERAL_BALANCE);
        static final Set<TableKind> GENERAL_EXPENDITURE =
                EnumSet.of(TableKind.GOV_GENERAL_EXPENDITURE, TableKind.GOV_GENERAL_BALANCE);
        static final Set<TableKind> DEBT =
                EnumSet.of(TableKind.GOV_DEBT_LIMIT, TableKind.GOV_DEBT_BALANCE, TableKind.GOV_DEBT_FLOW);
    }
}
