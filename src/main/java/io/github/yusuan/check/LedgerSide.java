package io.github.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One half of a two-sided table: items, 本年合计, balances brought or carried forward, 总计. Several blocks that split
 * the same money (by function, by use) share the sums.
 */
final class LedgerSide {
    private final Optional<Line> current;
    private final Optional<Line> grand;
    private final List<Outline> items = new ArrayList<>();
    private final Outline balances;

    private LedgerSide(List<Line> lines) {
        current = lines.stream()
                .filter(l -> !l.numbering().isNumbered())
                .filter(l -> LedgerWords.CURRENT.matcher(l.name()).matches())
                .findFirst();
        grand = lines.stream()
                .filter(l -> LedgerWords.GRAND.matcher(l.name()).matches())
                .reduce((a, b) -> b);
        int last = grand.map(Line::row).orElse(Integer.MAX_VALUE);
        int end = current.map(Line::row).orElse(last);
        lines.stream().map(Line::block).distinct().sorted().forEach(block -> {
            List<Line> own = lines.stream()
                    .filter(l -> l.block() == block && l.row() < end && !isSum(l))
                    .toList();
            if (!own.isEmpty()) {
                items.add(Outline.of(own));
            }
        });
        balances = Outline.ofBalances(lines.stream()
                .filter(l -> l.row() > end && l.row() < last && !isSum(l))
                .toList());
    }

    static LedgerSide of(List<Line> lines) {
        return new LedgerSide(lines);
    }

    private boolean isSum(Line line) {
        return current.filter(line::equals).isPresent()
                || grand.filter(line::equals).isPresent();
    }

    /** 本年合计 = Σ items. */
    List<Branch> ofItems() {
        return current.map(sum -> items.stream()
                        .filter(outline -> !outline.tops().isEmpty())
                        .map(outline -> sumOf(sum, outline))
                        .toList())
                .orElse(List.of());
    }

    /** Where nothing shows the order of the items, the funds below 财政拨款 may be its parts. */
    private static Branch sumOf(Line sum, Outline outline) {
        List<Line> less = new ArrayList<>();
        boolean below = false;
        for (Line item : outline.tops()) {
            String text = item.numbering().text();
            boolean fiscal = LedgerWords.FISCAL.matcher(text).find();
            boolean part =
                    below && !fiscal && LedgerWords.OF_A_FUND.matcher(text).find();
            if (!part) {
                less.add(item);
            }
            below = fiscal || part;
        }
        return less.size() == outline.tops().size()
                ? Branch.of(sum, less)
                : new Branch(sum, List.of(outline.tops(), less));
    }

    /** 总计 = 本年合计 + balances; where no 本年合计 is printed, Σ items. */
    List<Branch> ofGrandTotal() {
        if (grand.isEmpty()) {
            return List.of();
        }
        if (current.isPresent()) {
            List<Line> terms =
                    Stream.concat(current.stream(), balances.tops().stream()).toList();
            return List.of(Branch.of(grand.get(), terms));
        }
        return items.stream()
                .filter(outline -> !outline.tops().isEmpty())
                .map(outline -> sumOf(grand.get(), outline))
                .toList();
    }

    /** Items and balances that are divided. */
    List<Branch> ofParts() {
        return Stream.concat(items.stream(), Stream.of(balances))
                .flatMap(outline -> outline.branches().stream())
                .toList();
    }

    Optional<Line> grandTotal() {
        return grand;
    }

    /** 本年合计, also where it is a numbered item that the others are parts of (一、本年支出); else 总计. */
    Optional<Line> currentTotal() {
        return current.or(() -> topNamed(LedgerWords.CURRENT)).or(() -> grand);
    }

    /** An item by its name without its numbering. */
    Optional<Line> topNamed(Pattern name) {
        return items.stream()
                .flatMap(outline -> outline.tops().stream())
                .filter(l -> name.matcher(l.numbering().text()).matches())
                .findFirst();
    }

    /** An item or a part of one by its name without its numbering. */
    Optional<Line> named(Pattern name) {
        return items.stream()
                .flatMap(outline -> outline.lines().stream())
                .filter(l -> name.matcher(l.numbering().text()).matches())
                .findFirst();
    }

    /** Items and what 一、本年收入 divides into. */
    List<Line> subjects() {
        List<Line> subjects = new ArrayList<>();
        for (Outline outline : items) {
            subjects.addAll(outline.tops());
            outline.branches().stream()
                    .filter(b -> LedgerWords.CURRENT
                            .matcher(b.parent().numbering().text())
                            .matches())
                    .forEach(b -> subjects.addAll(b.readings().get(0)));
        }
        return subjects;
    }
}
