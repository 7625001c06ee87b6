package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One half of a two-sided table: items, 本年合计, balances brought or carried forward, 总计. Several blocks that divide
 * the same money (by function, by use) have a tree each.
 */
public final class Ledger {
    private final List<RowTree> blocks;

    Ledger(List<RowTree> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /** The trees of its blocks, from the left. */
    public List<RowTree> blocks() {
        return blocks;
    }

    /** 本年合计 = Σ items. */
    public List<Branch> itemBranches() {
        return sums(true);
    }

    /** 总计 = 本年合计 + balances; where no 本年合计 is printed, Σ items. */
    public List<Branch> grandBranches() {
        return sums(false);
    }

    private List<Branch> sums(boolean current) {
        List<Branch> found = new ArrayList<>();
        for (RowTree block : blocks) {
            for (Branch branch : block.sumBranches()) {
                if (isCurrent(block, branch.parent()) == current) {
                    found.add(branch);
                }
            }
        }
        return found;
    }

    /** The first of several sums, or one that is called so. */
    private static boolean isCurrent(RowTree block, Row sum) {
        List<Row> sums = block.sums();
        boolean named = LedgerWords.CURRENT.matcher(sum.name()).matches();
        return named || sums.size() > 1 && sums.get(0).equals(sum);
    }

    /** Items and balances that are divided. */
    public List<Branch> partBranches() {
        return blocks.stream().flatMap(block -> block.partBranches().stream()).toList();
    }

    /** 收入总计, 支出总计. */
    public Optional<Row> grandTotal() {
        return blocks.stream()
                .flatMap(block -> block.sums().stream().filter(sum -> !isCurrent(block, sum)))
                .reduce((first, second) -> first.number() < second.number() ? second : first);
    }

    /** 本年合计, also where it is a numbered item that the others are parts of (一、本年支出); else 总计. */
    public Optional<Row> currentTotal() {
        return blocks.stream()
                .flatMap(block -> block.sums().stream().filter(sum -> isCurrent(block, sum)))
                .findFirst()
                .or(() -> topNamed(LedgerWords.CURRENT))
                .or(this::grandTotal);
    }

    /** An item by its name without its numbering. */
    public Optional<Row> topNamed(Pattern name) {
        return blocks.stream()
                .flatMap(block -> block.roots().stream())
                .filter(row -> name.matcher(row.numbering().text()).matches())
                .findFirst();
    }

    /** An item or a part of one by its name without its numbering. */
    public Optional<Row> named(Pattern name) {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> !row.cells().isEmpty())
                .filter(row -> name.matcher(row.numbering().text()).matches())
                .findFirst();
    }

    /** Items and what 一、本年支出 divides into. */
    public List<Row> subjects() {
        List<Row> subjects = new ArrayList<>();
        for (RowTree block : blocks) {
            subjects.addAll(block.roots());
            block.partBranches().stream()
                    .filter(branch -> block.roots().contains(branch.parent()))
                    .forEach(branch -> subjects.addAll(branch.parts()));
        }
        return subjects;
    }
}
