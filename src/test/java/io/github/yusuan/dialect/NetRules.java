package io.github.yusuan.dialect;

import io.github.yusuan.fixture.Box;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules that a net shows of a sheet. */
final class NetRules {

    private static final double GAP = 3;

    private final LaidSheet sheet;
    private final Box box;
    private final Set<RuleSegment> found = new LinkedHashSet<>();

    private NetRules(LaidSheet sheet) {
        this.sheet = sheet;
        this.box = sheet.box();
    }

    static List<RuleSegment> of(LaidSheet sheet, Net net) {
        NetRules rules = new NetRules(sheet);
        rules.collect(net);
        return new ArrayList<>(rules.found);
    }

    private void collect(Net net) {
        switch (net) {
            case FULL -> edges(true, true, true, true);
            case OPEN_SIDES -> {
                edges(true, true, true, true);
                found.removeIf(rule -> !rule.horizontal() && (rule.at() == box.x() || near(rule.at(), box.right())));
            }
            case NO_ROW_RULES -> {
                edges(true, true, false, true);
                frame();
            }
            case NET_IN_HEAD_ONLY -> {
                edges(true, true, false, false);
                frame();
            }
            case FRAME_AND_HEAD_RULE -> {
                frame();
                across(sheet.headBottom());
            }
            case FRAME_AND_ROW_RULES -> {
                edges(true, false, true, false);
                frame();
            }
            case ROW_RULES -> edges(true, false, true, false);
            case ROW_RULES_NO_TOP -> {
                edges(true, false, true, false);
                found.removeIf(rule -> rule.at() == box.y());
            }
            case VERTICALS -> edges(false, true, false, true);
            case THREE_LINES -> {
                across(box.y());
                across(sheet.headBottom());
                across(box.bottom());
            }
            case UNDERLINES ->
                sheet.cells()
                        .forEach(cell -> found.add(RuleSegment.across(
                                cell.box().bottom(),
                                cell.box().x() + GAP,
                                cell.box().right() - GAP)));
            case ZEBRA, TINTED_CELLS, DARK_GROUND, NONE -> {}
        }
    }

    private void edges(boolean headRows, boolean headColumns, boolean rows, boolean columns) {
        for (LaidSheet.Cell cell : sheet.cells()) {
            Box each = cell.box();
            boolean head = cell.row() < sheet.headRows();
            if (head ? headRows : rows) {
                found.add(RuleSegment.across(each.y(), each.x(), each.right()));
                found.add(RuleSegment.across(each.bottom(), each.x(), each.right()));
            }
            if (head ? headColumns : columns) {
                found.add(RuleSegment.down(each.x(), each.y(), each.bottom()));
                found.add(RuleSegment.down(each.right(), each.y(), each.bottom()));
            }
        }
    }

    private void frame() {
        across(box.y());
        across(box.bottom());
        found.add(RuleSegment.down(box.x(), box.y(), box.bottom()));
        found.add(RuleSegment.down(box.right(), box.y(), box.bottom()));
    }

    private void across(double y) {
        found.add(RuleSegment.across(y, box.x(), box.right()));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < 0.01;
    }
}
