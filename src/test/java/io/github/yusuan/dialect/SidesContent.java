package io.github.yusuan.dialect;

import io.github.yusuan.dialect.TruthFact.RowTruth;
import java.util.List;
import java.util.Random;

/** A table of revenue at the left and expenditure at the right. */
final class SidesContent {

    private static final List<String> SOURCES =
            List.of("一、一般公共预算拨款收入", "二、政府性基金预算拨款收入", "三、国有资本经营预算拨款收入", "四、事业收入", "五、其他收入");
    private static final List<String> APPROPRIATED = List.of("一、一般公共预算拨款", "二、政府性基金预算拨款", "三、国有资本经营预算拨款", "", "");
    private static final List<String> USES = List.of("一、一般公共服务支出", "二、社会保障和就业支出", "三、卫生健康支出", "四、城乡社区支出", "五、住房保障支出");
    private static final List<String> FUNDS = List.of("general_public", "government_fund", "state_capital");

    private final boolean appropriation;
    private final SheetDraft draft;
    private final Random random;

    private SidesContent(Dialect dialect, Random random) {
        this.appropriation = dialect.is(TableForm.APPROPRIATION);
        this.draft = new SheetDraft(dialect, dialect.get(TableForm.class));
        this.random = random;
        double label = dialect.is(NameForm.ONE_LINE) ? 130 : 70;
        String amount = appropriation || dialect.is(Wording.FOURTH) ? "金额" : "预算数";
        draft.labelColumn(label, "收入", "项目");
        draft.amountColumn(List.of("收入", amount));
        draft.labelColumn(label, "支出", dialect.is(Wording.SECOND) ? "功能分类科目" : "项目");
        if (appropriation) {
            for (String heading : List.of("合计", "一般公共预算", "政府性基金预算", "国有资本经营预算")) {
                draft.amountColumn(List.of("支出", heading));
            }
        } else {
            draft.amountColumn(List.of("支出", amount));
        }
    }

    static PrintedSheet of(Dialect dialect, Random random) {
        return new SidesContent(dialect, random).write();
    }

    private PrintedSheet write() {
        long[][] spent = new long[USES.size()][FUNDS.size()];
        long[] byFund = new long[FUNDS.size()];
        for (int use = 0; use < spent.length; use++) {
            for (int fund = 0; fund < FUNDS.size(); fund++) {
                boolean some = fund == 0 || appropriation && use == 3 && fund == 1;
                spent[use][fund] = some ? Figures.some(random) : 0;
                byFund[fund] += spent[use][fund];
            }
        }
        long carried = byFund[0] / 7;
        long spentInAll = byFund[0] + byFund[1] + byFund[2];
        long[] revenue = appropriation
                ? new long[] {byFund[0] - carried, byFund[1], byFund[2], 0, 0}
                : new long[] {byFund[0] - carried - byFund[0] / 9 - 100, 0, 0, byFund[0] / 9, 100};
        List<String> sources = appropriation ? APPROPRIATED : SOURCES;
        for (int i = 0; i < USES.size(); i++) {
            line(sources.get(i), revenue[i], USES.get(i), spent[i]);
        }
        line("本年收入合计", spentInAll - carried, "本年支出合计", byFund);
        line("上年结转", carried, "结转下年", new long[FUNDS.size()]);
        line("收入总计", spentInAll, "支出总计", byFund);
        return draft.sheet();
    }

    private void line(String source, long amount, String use, long[] funds) {
        draft.cell(LineCell.label(0, source));
        if (source.isEmpty()) {
            draft.cell(LineCell.amount(1, ""));
        } else {
            draft.amount(1, "revenue", RowTruth.named(source), "total", amount);
        }
        draft.cell(LineCell.label(2, use));
        long sum = 0;
        for (long fund : funds) {
            sum += fund;
        }
        RowTruth row = RowTruth.named(use);
        draft.amount(3, "expenditure", row, "total", sum);
        if (appropriation) {
            for (int i = 0; i < funds.length; i++) {
                draft.amount(4 + i, "expenditure", row, FUNDS.get(i), funds[i]);
            }
        }
        draft.endLine();
    }
}
