package io.github.yusuan.dialect;

import java.util.ArrayList;
import java.util.List;

/** Puts the groups that a dialect prints over the headings, and the unit where it stands among them. */
final class HeadPaths {

    private static final List<String> DEEP = List.of("2025年部门预算", "资金安排情况", "预算安排", "本年安排");

    private final Dialect dialect;
    private final TableForm form;

    HeadPaths(Dialect dialect, TableForm form) {
        this.dialect = dialect;
        this.form = form;
    }

    List<String> ofLabel(List<String> path) {
        boolean grouped = dialect.is(HeadForm.TWO_ROWS) || dialect.is(HeadForm.THREE_ROWS);
        if (!grouped || !form.isCoded() || path.size() > 1) {
            return path;
        }
        return List.of(form == TableForm.BASIC ? "支出经济分类科目" : "支出功能分类科目", path.get(0));
    }

    List<String> ofAmount(List<String> path) {
        String unit = "（" + dialect.get(UnitWord.class).printed() + "）";
        List<String> whole = new ArrayList<>();
        if (dialect.is(UnitPlace.GROUP)) {
            whole.add("资金金额" + unit);
        }
        if (form.isCoded()) {
            whole.addAll(groups());
        }
        whole.addAll(path);
        if (dialect.is(UnitPlace.HEADINGS) && !path.get(path.size() - 1).matches(".*(%|比例).*")) {
            whole.set(whole.size() - 1, path.get(path.size() - 1) + unit);
        }
        return whole;
    }

    private List<String> groups() {
        String group = form == TableForm.REVENUE ? "收入预算" : "支出预算";
        return switch (dialect.get(HeadForm.class)) {
            case TWO_ROWS -> List.of(group);
            case THREE_ROWS -> List.of(dialect.is(MeasureSet.FINAL_ACCOUNT) ? "2025年度" : "2025年预算", group);
            case DEEP -> DEEP;
            default -> List.of();
        };
    }
}
