package io.github.yusuan.government;

import io.github.yusuan.government.GovernmentColumn.Use;
import io.github.yusuan.locate.Amounts;
import io.github.yusuan.stitch.StitchedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what each column of a table holds: by its content first, its heading second. */
final class ColumnFinder {
    private static final double MOSTLY = 0.6;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern FORMULA = Pattern.compile("[A-Z]([=＝][A-Z0-9+＋()（）*/－-]+)?");
    private static final Pattern CODE = Pattern.compile("[1-9]\\d{2}(\\d{2}){0,3}");
    private static final Pattern PART = Pattern.compile("\\d{1,2}");

    private final GovernmentCatalogue catalogue;

    ColumnFinder(GovernmentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<GovernmentColumn> columnsOf(StitchedTable table) {
        List<GovernmentColumn> columns = new ArrayList<>();
        boolean labelled = false;
        for (int i = 0; i < table.columns().size(); i++) {
            List<String> path = table.columns().get(i);
            List<String> texts = table.textsOf(i).stream()
                    .filter(text -> !path.contains(text)) // the head again, in the middle of the body
                    .toList();
            Use use = useOf(path, texts, labelled);
            labelled |= use == Use.LABEL || use == Use.AMOUNT;
            columns.add(new GovernmentColumn(i, use, path, !texts.stream().allMatch(Amounts::isPlaceholder)));
        }
        return withCodeParts(columns, table);
    }

    /** Columns of codes beside each other of which one has no whole code are levels of one code, whatever heads them. */
    private static List<GovernmentColumn> withCodeParts(List<GovernmentColumn> columns, StitchedTable table) {
        List<GovernmentColumn> settled = new ArrayList<>(columns);
        for (int from = 0; from < columns.size(); from++) {
            int to = from;
            boolean parted = false;
            while (to < columns.size() && isCode(columns.get(to))) {
                List<String> texts = table.textsOf(to);
                parted |= to > from && !texts.isEmpty() && texts.stream().allMatch(PART.asMatchPredicate());
                to++;
            }
            for (int c = from; c < to && parted; c++) {
                GovernmentColumn column = columns.get(c);
                settled.set(c, new GovernmentColumn(c, Use.CODE_PART, column.path(), column.filled()));
            }
            from = Math.max(from, to);
        }
        return settled;
    }

    private static boolean isCode(GovernmentColumn column) {
        return column.use() == Use.CODE || column.use() == Use.CODE_PART;
    }

    private Use useOf(List<String> path, List<String> texts, boolean labelled) {
        String leaf = path.isEmpty() ? "" : TableWords.plain(path.get(path.size() - 1));
        if (catalogue.is("columns.formula", leaf) && texts.stream().allMatch(FORMULA.asMatchPredicate())) {
            return Use.FORMULA;
        }
        boolean ignored = path.stream().anyMatch(p -> catalogue.is("columns.ignored", TableWords.plain(p)));
        if (ignored && !catalogue.is("columns.formula", leaf)) {
            return Use.IGNORED;
        }
        if (catalogue.is("columns.code_part", leaf)
                && !labelled
                && texts.stream().noneMatch(Amounts::isDecimal)) {
            return Use.CODE_PART;
        }
        long filled = texts.stream().filter(t -> !Amounts.isPlaceholder(t)).count();
        long amounts = texts.stream().filter(Amounts::isAmount).count();
        long codes = texts.stream().filter(t -> CODE.matcher(t).matches()).count();
        if (filled == 0) {
            boolean headed = !leaf.isEmpty() && !isLabelWord(leaf);
            return headed || !texts.isEmpty() ? Use.AMOUNT : leaf.isEmpty() ? Use.IGNORED : Use.LABEL;
        }
        if (catalogue.is("columns.year", leaf)) {
            return Use.LABEL;
        }
        boolean coded = catalogue.is("columns.code", String.join("", path));
        if (coded && texts.stream().allMatch(DIGITS.asMatchPredicate())) {
            return Use.CODE;
        }
        if (codes >= MOSTLY * filled && (coded || !labelled && texts.stream().noneMatch(Amounts::isDecimal))) {
            return Use.CODE;
        }
        boolean money = amounts >= MOSTLY * filled || labelled && amounts > 0 && !isLabelWord(leaf) && isStage(path);
        return money ? Use.AMOUNT : Use.LABEL;
    }

    /** Whether headings name a stage of a budget: what stands below is money, readable or not, and what is not is told. */
    private boolean isStage(List<String> path) {
        return path.stream()
                .map(TableWords::plain)
                .anyMatch(word -> MeasureReader.isPure(word)
                        && catalogue.stages().stream()
                                .anyMatch(s -> s.pattern().matcher(word).find()));
    }

    private boolean isLabelWord(String leaf) {
        return catalogue.is("columns.label", leaf)
                && catalogue.stages().stream()
                        .noneMatch(s -> s.pattern().matcher(leaf).find());
    }

    /** Cuts columns into blocks: a label behind an amount begins a new one, unless no amount stands behind it. */
    static List<List<GovernmentColumn>> blocksOf(List<GovernmentColumn> columns) {
        List<List<GovernmentColumn>> blocks = new ArrayList<>();
        List<GovernmentColumn> block = new ArrayList<>();
        boolean amounts = false;
        int last = -1;
        for (int c = 0; c < columns.size(); c++) {
            last = columns.get(c).use() == Use.AMOUNT ? c : last;
        }
        for (int c = 0; c < columns.size(); c++) {
            GovernmentColumn column = columns.get(c);
            if (column.isLabel() && amounts && c < last) {
                blocks.add(block);
                block = new ArrayList<>();
                amounts = false;
            }
            amounts |= column.use() == Use.AMOUNT;
            block.add(column);
        }
        blocks.add(block);
        return blocks.stream()
                .filter(b -> b.stream().anyMatch(c -> c.use() == Use.AMOUNT))
                .toList();
    }
}
