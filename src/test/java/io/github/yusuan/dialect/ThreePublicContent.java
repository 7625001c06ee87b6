package io.github.yusuan.dialect;

import io.github.yusuan.dialect.TruthFact.RowTruth;
import java.util.List;
import java.util.Random;

/** A 三公 table: its items as rows or as columns. */
final class ThreePublicContent {

    private static final List<String> ITEMS =
            List.of("three_public", "abroad", "vehicles", "vehicle_purchase", "vehicle_operation", "reception");
    private static final List<String> LABELS =
            List.of("“三公”经费合计", "一、因公出国（境）费", "二、公务用车购置及运行费", "其中：公务用车购置费", "公务用车运行维护费", "三、公务接待费");
    private static final List<List<String>> HEADINGS = List.of(
            List.of("“三公”经费合计"),
            List.of("因公出国（境）费"),
            List.of("公务用车购置及运行费", "小计"),
            List.of("公务用车购置及运行费", "公务用车购置费"),
            List.of("公务用车购置及运行费", "公务用车运行维护费"),
            List.of("公务接待费"));

    private final Dialect dialect;
    private final SheetDraft draft;
    private final long[] now;
    private final long[] before;

    private ThreePublicContent(Dialect dialect, Random random) {
        this.dialect = dialect;
        this.draft = new SheetDraft(dialect, dialect.get(TableForm.class));
        this.now = drawn(random);
        this.before = drawn(random);
    }

    static PrintedSheet of(Dialect dialect, Random random) {
        ThreePublicContent content = new ThreePublicContent(dialect, random);
        return dialect.is(TableForm.THREE_PUBLIC_ROWS) ? content.inRows() : content.inColumns();
    }

    private static long[] drawn(Random random) {
        long abroad = random.nextBoolean() ? 0 : Figures.some(random);
        long purchase = random.nextBoolean() ? 0 : Figures.some(random);
        long operation = Figures.some(random);
        long reception = Figures.some(random);
        return new long[] {
            abroad + purchase + operation + reception, abroad, purchase + operation, purchase, operation, reception
        };
    }

    private PrintedSheet inRows() {
        draft.labelColumn(dialect.is(NameForm.ONE_LINE) ? 150 : 80, "项目");
        Wording wording = dialect.get(Wording.class);
        switch (wording) {
            case FIRST -> draft.amountColumn(List.of("预算数"));
            case SECOND -> draft.amountColumn(List.of("2025年预算数"));
            case THIRD -> List.of("2024年预算数", "2025年预算数", "增减额").forEach(h -> draft.amountColumn(List.of(h)));
            case FOURTH -> List.of("合计", "一般公共预算拨款", "政府性基金预算拨款").forEach(h -> draft.amountColumn(List.of(h)));
        }
        for (int i = 0; i < ITEMS.size(); i++) {
            RowTruth row = row(i);
            draft.cell(LineCell.label(0, LABELS.get(i)));
            switch (wording) {
                case FIRST, SECOND -> draft.amount(1, "", row, "total", now[i]);
                case THIRD -> {
                    draft.amount(1, "", row, "prior_total", before[i]);
                    draft.amount(2, "", row, "total", now[i]);
                    draft.amount(3, "", row, "change", now[i] - before[i]);
                }
                case FOURTH -> {
                    draft.amount(1, "", row, "total", now[i]);
                    draft.amount(2, "", row, "general_public", now[i]);
                    draft.amount(3, "", row, "government_fund", 0);
                }
            }
            draft.endLine();
        }
        return draft.sheet();
    }

    private PrintedSheet inColumns() {
        boolean years = dialect.is(Wording.THIRD);
        if (!dialect.is(Wording.FIRST)) {
            draft.labelColumn(80, years ? "年度" : dialect.is(Wording.SECOND) ? "单位名称" : "项目");
        }
        HEADINGS.forEach(draft::amountColumn);
        if (years) {
            line("2024年预算", "prior_total", before);
        }
        line(years ? "2025年预算" : dialect.is(Wording.SECOND) ? SubjectContent.UNIT : "预算数", "total", now);
        return draft.sheet();
    }

    private void line(String label, String measure, long[] amounts) {
        int labels = draft.columns() - ITEMS.size();
        if (labels > 0) {
            draft.cell(LineCell.label(0, label));
        }
        for (int i = 0; i < ITEMS.size(); i++) {
            draft.amount(labels + i, "", row(i), measure, amounts[i]);
        }
        draft.endLine();
    }

    /** The one sum that is printed is 合计 as well as 三公. */
    private static RowTruth row(int item) {
        String name = ITEMS.get(item);
        return item == 0
                ? RowTruth.named(name, "total", SubjectContent.UNIT + "/" + name, SubjectContent.UNIT + "/total")
                : RowTruth.named(name, SubjectContent.UNIT + "/" + name);
    }
}
