package io.github.yusuan.government;

import io.github.yusuan.government.GovernmentColumn.Use;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells revenue from expenditure where both stand in one table: by blocks, by headings, or one below the other. */
final class SideReader {
    private static final Set<TableKind> BALANCES = EnumSet.of(
            TableKind.GOV_GENERAL_BALANCE,
            TableKind.GOV_FUND_BALANCE,
            TableKind.GOV_CAPITAL_BALANCE,
            TableKind.GOV_INSURANCE_BALANCE);

    private final GovernmentCatalogue catalogue;
    private final TableKind kind;

    SideReader(GovernmentCatalogue catalogue, TableKind kind) {
        this.catalogue = catalogue;
        this.kind = kind;
    }

    /** The side of each row of a block; for a column see {@link #ofColumn}. */
    List<Side> ofRows(List<List<GovernmentColumn>> blocks, int block, List<LabelledRow> rows) {
        if (!BALANCES.contains(kind)) {
            return rows.stream().map(r -> Side.NONE).toList();
        }
        if (blocks.size() > 1) {
            Side side = ofBlock(blocks.get(block), block);
            return rows.stream().map(r -> side).toList();
        }
        return areColumns(blocks.get(block)) ? rows.stream().map(r -> Side.NONE).toList() : stacked(rows);
    }

    /** One list of both, the money of each in a column of its own: 收入预算 beside 支出预算. */
    private static boolean areColumns(List<GovernmentColumn> columns) {
        return hasSide(columns, Side.REVENUE) && hasSide(columns, Side.EXPENDITURE);
    }

    private static boolean hasSide(List<GovernmentColumn> columns, Side side) {
        return columns.stream().anyMatch(c -> c.use() == Use.AMOUNT && ofWords(c.words()) == side);
    }

    private static Side ofBlock(List<GovernmentColumn> block, int index) {
        for (GovernmentColumn column : block) {
            Side side = ofWords(column.words());
            if (side != Side.NONE) {
                return side;
            }
        }
        return index == 0 ? Side.REVENUE : Side.EXPENDITURE;
    }

    private List<Side> stacked(List<LabelledRow> rows) {
        int turn = rows.size();
        for (int r = 0; r < rows.size() && turn == rows.size(); r++) {
            boolean ends = catalogue.is("rows.revenue_end", rows.get(r).bare());
            turn = ends && !isAbove(rows, r) ? r + 1 : turn;
        }
        if (turn == rows.size()) {
            turn = firstExpenditure(rows);
        }
        int from = turn;
        int total = lastTotal(rows);
        return rows.stream()
                .map(r -> r.index() > total && catalogue.is("rows.no_side", r.bare())
                        ? Side.NONE
                        : r.index() < from ? Side.REVENUE : Side.EXPENDITURE)
                .toList();
    }

    /** Where the total of the half is printed below them, balances are items of the half. */
    private int lastTotal(List<LabelledRow> rows) {
        return rows.stream()
                .filter(r -> catalogue.is("rows.side_total", r.bare()))
                .mapToInt(LabelledRow::index)
                .max()
                .orElse(-1);
    }

    /** A sum that stands above its parts ends nothing: 一、收入总计 and what it is made of, then 二、支出总计. */
    private boolean isAbove(List<LabelledRow> rows, int sum) {
        return sum == 0 && rows.size() > 1 && !isExpenditure(rows.get(1));
    }

    private boolean isExpenditure(LabelledRow row) {
        return catalogue.is("rows.expenditure_begin", row.bare());
    }

    private int firstExpenditure(List<LabelledRow> rows) {
        for (LabelledRow row : rows) {
            if (isExpenditure(row)) {
                return row.index();
            }
        }
        return rows.size();
    }

    /** The side of a column whose headings name one. */
    Side ofColumn(GovernmentColumn column, List<GovernmentColumn> amounts) {
        if (kind == TableKind.GOV_TRANSFERS_BY_ITEM) {
            return ofTransfer(column, amounts);
        }
        boolean sided = kind == TableKind.GOV_BY_REGION || BALANCES.contains(kind);
        return sided && areColumns(amounts) ? ofWords(column.words()) : Side.NONE;
    }

    /** What comes to this government, and what it gives: 中央对我省 beside 省对市县. */
    private Side ofTransfer(GovernmentColumn column, List<GovernmentColumn> amounts) {
        boolean sides = amounts.stream().anyMatch(c -> isReceived(c))
                && amounts.stream().anyMatch(c -> !isReceived(c));
        return !sides || column.use() != Use.AMOUNT ? Side.NONE : isReceived(column) ? Side.REVENUE : Side.EXPENDITURE;
    }

    private boolean isReceived(GovernmentColumn column) {
        return column.words().stream().anyMatch(w -> catalogue.is("columns.received", w));
    }

    private static Side ofWords(List<String> words) {
        for (String word : words) {
            if (word.contains("收入") != word.contains("支出")) {
                return word.contains("收入") ? Side.REVENUE : Side.EXPENDITURE;
            }
        }
        return Side.NONE;
    }
}
