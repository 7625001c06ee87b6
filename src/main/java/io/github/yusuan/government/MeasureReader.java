package io.github.yusuan.government;

import io.github.yusuan.government.GovernmentCatalogue.MeasureWords;
import io.github.yusuan.government.GovernmentCatalogue.Worded;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what the amount columns of a block measure, each beside the others: a heading alone does not say it. */
final class MeasureReader {
    private static final Pattern PURE = Wordings.pattern(MeasureReader.class, "PURE");
    private static final Pattern BRACKETS = Pattern.compile("[（(].*?[）)]");
    private static final Pattern OF_WHICH = Wordings.pattern(MeasureReader.class, "OF_WHICH");
    private static final Set<TableKind> ITEMISED = EnumSet.complementOf(EnumSet.of(
            TableKind.GOV_GENERAL_REVENUE,
            TableKind.GOV_GENERAL_EXPENDITURE,
            TableKind.GOV_GENERAL_BALANCE,
            TableKind.GOV_GENERAL_ECONOMIC,
            TableKind.GOV_GENERAL_BASIC,
            TableKind.GOV_FUND_REVENUE,
            TableKind.GOV_FUND_EXPENDITURE,
            TableKind.GOV_FUND_BALANCE,
            TableKind.GOV_FUND_ECONOMIC,
            TableKind.GOV_CAPITAL_REVENUE,
            TableKind.GOV_CAPITAL_EXPENDITURE,
            TableKind.GOV_CAPITAL_BALANCE));
    private static final List<String> DEBT_WORDS =
            List.of("new_limit", "limit", "balance", "opening", "issued", "repaid", "interest", "general", "special");
    private static final Pattern SURPLUS = Wordings.pattern(MeasureReader.class, "SURPLUS");
    private static final Pattern EXPECTED = Wordings.pattern(MeasureReader.class, "EXPECTED");
    private static final Pattern PLANNED = Wordings.pattern(MeasureReader.class, "PLANNED");
    private static final Set<TableKind> DEBT = EnumSet.range(TableKind.GOV_DEBT_LIMIT, TableKind.GOV_DEBT_USE);

    private final GovernmentCatalogue catalogue;
    private final TableKind kind;
    private final FiscalPeriod time;
    private final Places places;
    private final String title;
    private final ComparisonReader rates;

    /** @param title of the table, for what its headings leave to it: 一般债务 below the title of limits */
    MeasureReader(GovernmentCatalogue catalogue, TableKind kind, FiscalPeriod time, Places places, String title) {
        this.title = title;
        this.catalogue = catalogue;
        this.kind = kind;
        this.time = time;
        this.places = places;
        this.rates = new ComparisonReader(catalogue, time.year());
    }

    static MeasureReader of(GovernmentCatalogue catalogue, GovernmentTable table) {
        String title = TableWords.plain(table.table().heading().title());
        return new MeasureReader(catalogue, table.kind(), table.time(), table.places(), title);
    }

    /** The measures of the amount columns of a block, in order. */
    List<Measure> measuresOf(List<GovernmentColumn> amounts, Predicate<GovernmentColumn> printsPercent) {
        boolean adjusted = amounts.stream().anyMatch(c -> stageOf(c.words()).equals(Optional.of(Stage.ADJUSTED)));
        List<Measure> measures = new ArrayList<>();
        List<Boolean> open = new ArrayList<>();
        for (GovernmentColumn column : amounts) {
            Optional<Measure> measure = unmeasured(column)
                    .or(() -> rates.measureOf(column, adjusted, printsPercent.test(column)))
                    .or(() -> known(column))
                    .or(() -> sum(column, amounts))
                    .or(() -> stage(column, amounts));
            measures.add(measure.orElse(Measure.NONE));
            open.add(measure.isEmpty());
        }
        return measures.size() == 1 && open.get(0) ? List.of(Measure.TOTAL) : withItems(amounts, measures, open);
    }

    /** What changed a budget on the way to the adjusted one is no stage of it. */
    private Optional<Measure> unmeasured(GovernmentColumn column) {
        boolean open = column.words().stream().anyMatch(w -> catalogue.is("columns.unmeasured", w));
        return open ? Optional.of(Measure.NONE) : Optional.empty();
    }

    /** Columns that no word explains are things beside each other, items or places, in the kinds of table that have such. */
    private List<Measure> withItems(List<GovernmentColumn> amounts, List<Measure> measures, List<Boolean> open) {
        long count = open.stream().filter(Boolean::booleanValue).count();
        boolean parted = measures.contains(Measure.TOTAL) && (places.inRows() || isInsurance());
        boolean matrix = ITEMISED.contains(kind) && (count > 1 || parted);
        List<Measure> settled = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            boolean item = open.get(i) && matrix && isItem(amounts.get(i));
            boolean place = places.inColumns()
                    && Places.isPlace(catalogue, amounts.get(i).leaf());
            settled.add(item ? place ? Measure.REGION : Measure.ITEM : measures.get(i));
        }
        boolean hasItems = settled.contains(Measure.ITEM);
        for (int i = 0; i < settled.size(); i++) {
            boolean grouped = isSum(amounts.get(i).leaf()) && isOneGroupOfSeveral(i, amounts, settled);
            if (hasItems
                    && grouped
                    && settled.get(i) == Measure.TOTAL
                    && stageOf(amounts.get(i).above()).isEmpty()) {
                settled.set(i, Measure.ITEM);
            }
        }
        return settled;
    }

    /** A heading above all items groups nothing: the sum below it is that of them all. */
    private static boolean isOneGroupOfSeveral(int at, List<GovernmentColumn> amounts, List<Measure> measures) {
        List<String> above = amounts.get(at).above();
        for (int i = 0; i < amounts.size() && !above.isEmpty(); i++) {
            boolean item = measures.get(i) == Measure.ITEM || isGroupedSum(i, amounts, measures);
            if (i != at
                    && item
                    && !amounts.get(i).above().stream()
                            .limit(above.size())
                            .toList()
                            .equals(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGroupedSum(int at, List<GovernmentColumn> amounts, List<Measure> measures) {
        return measures.get(at) == Measure.TOTAL && !amounts.get(at).above().isEmpty();
    }

    private boolean isItem(GovernmentColumn column) {
        return !isInsurance() || catalogue.is("columns.insurance_item", column.leaf());
    }

    private boolean isInsurance() {
        return kind == TableKind.GOV_INSURANCE_REVENUE
                || kind == TableKind.GOV_INSURANCE_EXPENDITURE
                || kind == TableKind.GOV_INSURANCE_BALANCE;
    }

    private Optional<Measure> known(GovernmentColumn column) {
        String leaf = OF_WHICH.matcher(column.leaf()).replaceFirst("");
        for (MeasureWords words : catalogue.measures()) {
            if (words.kinds().contains(kind) && words.pattern().matcher(leaf).find()) {
                return Optional.of(words.measure());
            }
        }
        return DEBT.contains(kind) ? debt(column, leaf) : Optional.empty();
    }

    /** The lowest heading that says limit, balance or flow; the class may stand above or below it. */
    private Optional<Measure> debt(GovernmentColumn column, String leaf) {
        boolean part = !column.above().isEmpty()
                && !leaf.equals(column.leaf())
                && DEBT_WORDS.stream().noneMatch(w -> catalogue.is("debt." + w, leaf));
        if (part && !isSum(leaf)) {
            return Optional.of(Measure.NONE); // 其中：政府外贷 is a part of the limit that it stands under
        }
        String all = String.join("", column.words());
        String special = catalogue.is("debt.special", all) ? "_SPECIAL" : "";
        String group = !special.isEmpty() ? special : catalogue.is("debt.general", all) ? "_GENERAL" : "";
        List<String> words = column.words();
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<Measure> found = debt(words, words.get(i), group);
            if (found.isPresent()) {
                return found;
            }
        }
        return group.isEmpty() && !isSum(leaf) ? Optional.empty() : ofTitle(words, leaf, group);
    }

    /** A class, or the sum of both, in a table whose title is about limits alone or about balances alone. */
    private Optional<Measure> ofTitle(List<String> words, String leaf, String group) {
        boolean one = catalogue.is("debt.limit", title) != catalogue.is("debt.balance", title);
        boolean ofClass = isSum(leaf) || catalogue.is("debt.class", leaf);
        return kind == TableKind.GOV_DEBT_LIMIT && one && ofClass ? debt(words, title, group) : Optional.empty();
    }

    private Optional<Measure> debt(List<String> words, String word, String group) {
        boolean flow = kind == TableKind.GOV_DEBT_FLOW;
        if (catalogue.is("debt.new_limit", word)) {
            return Optional.of(Measure.valueOf("NEW_LIMIT" + group));
        }
        if (catalogue.is("debt.limit", word)) {
            return Optional.of(Measure.valueOf((isPrior(words) ? "PRIOR_LIMIT" : "LIMIT") + group));
        }
        if (catalogue.is("debt.balance", word)) {
            boolean prior = isPrior(words) || catalogue.is("debt.opening", word);
            Measure inFlow = prior ? Measure.OPENING : Measure.CLOSING;
            return Optional.of(flow ? inFlow : Measure.valueOf((prior ? "PRIOR_BALANCE" : "BALANCE") + group));
        }
        return flow ? flow(word) : Optional.empty();
    }

    private Optional<Measure> flow(String word) {
        boolean repaid = catalogue.is("debt.repaid", word);
        boolean interest = catalogue.is("debt.interest", word);
        if (repaid != interest) {
            return Optional.of(repaid ? Measure.REPAID : Measure.INTEREST);
        }
        return !repaid && catalogue.is("debt.issued", word) ? Optional.of(Measure.ISSUED) : Optional.empty();
    }

    /** 合计: what the heading above says, or the total where parts of it stand beside it. */
    private Optional<Measure> sum(GovernmentColumn column, List<GovernmentColumn> amounts) {
        if (catalogue.is("columns.amount", column.leaf())) {
            return Optional.of(stage(column.above()).orElse(Measure.TOTAL));
        }
        if (!isSum(column.leaf())) {
            return Optional.empty();
        }
        Optional<Measure> above = stage(column.above());
        boolean parts = amounts.stream()
                .filter(c -> !c.equals(column) && c.above().equals(column.above()))
                .anyMatch(c -> rates.measureOf(c, true, true).isEmpty() && !isSum(c.leaf()));
        return Optional.of(parts || above.isEmpty() ? Measure.TOTAL : above.get());
    }

    private boolean isSum(String leaf) {
        return catalogue.is("columns.sum", leaf);
    }

    private Optional<Measure> stage(GovernmentColumn column, List<GovernmentColumn> beside) {
        List<String> words = column.words();
        if (words.isEmpty()) {
            return Optional.of(Measure.TOTAL);
        }
        boolean level = ColumnCoverages.said(catalogue, column.leaf()) != Coverage.NONE
                || ColumnCoverages.isWhole(catalogue, beside, column);
        if (level) {
            return isPartOfStage(column.above())
                    ? Optional.empty()
                    : Optional.of(stage(column.above()).orElse(Measure.TOTAL));
        }
        return isPure(ofSurplus(column.leaf())) ? stage(words) : Optional.empty();
    }

    /** In a table of surpluses the stage of one: 年末累计结余预计数. */
    private String ofSurplus(String word) {
        return kind == TableKind.GOV_INSURANCE_SURPLUS ? SURPLUS.matcher(word).replaceFirst("$1") : word;
    }

    /** Whether headings name a part of what a stage above them comes to: 2025年执行数, 资本性支出. */
    private boolean isPartOfStage(List<String> words) {
        boolean staged = false;
        for (String word : words) {
            boolean pure = isPure(word);
            if (staged && !pure && !isSum(word) && ColumnCoverages.said(catalogue, word) == Coverage.NONE) {
                return true;
            }
            staged |= pure && stageOf(List.of(word)).isPresent();
        }
        return false;
    }

    /** Budget, adjusted, executed or final, of this year or the one before. */
    private Optional<Measure> stage(List<String> words) {
        Optional<Stage> stage = stageOf(words);
        boolean year =
                words.stream().anyMatch(w -> !PrintedYear.valuesIn(w).isEmpty() || catalogue.is("rates.prior", w));
        if (stage.isEmpty() && !year) {
            return Optional.empty();
        }
        boolean prior = isPrior(words);
        if (stage.isEmpty() && yearsBack(words) > 1) {
            return Optional.of(Measure.NONE); // a year before the one before, and what was made of it is not said
        }
        Stage said = stage.orElse(Stage.of(time.phase()));
        boolean done = said == Stage.BUDGET && (prior || time.phase() == Phase.EXECUTION) && isExpected(words);
        return Optional.of((done ? Stage.EXECUTED : said).measure(prior));
    }

    /** 预计数 of a year that has gone by is what it will have come to, no plan of it. */
    private boolean isExpected(List<String> words) {
        String all = String.join("", words);
        return EXPECTED.matcher(all).find() && !PLANNED.matcher(all).find();
    }

    private int yearsBack(List<String> words) {
        return words.stream()
                .flatMap(w -> PrintedYear.valuesIn(w).stream())
                .reduce((above, below) -> below)
                .filter(year -> time.year() > 0)
                .map(year -> time.year() - year)
                .orElse(0);
    }

    private Optional<Stage> stageOf(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = ofSurplus(words.get(i));
            boolean pure = isPure(word);
            Optional<Stage> stage = catalogue.stages().stream()
                    .filter(s -> pure && s.pattern().matcher(word).find())
                    .map(Worded::meaning)
                    .findFirst();
            if (stage.isPresent()) {
                return stage;
            }
        }
        return Optional.empty();
    }

    /** Nothing but year and stage, whatever it adds in brackets: 2025年预算数（不含提前下达）. */
    static boolean isPure(String word) {
        String rest = PURE.matcher(word).replaceAll("");
        return rest.isEmpty()
                || PURE.matcher(BRACKETS.matcher(word).replaceAll(""))
                        .replaceAll("")
                        .isEmpty();
    }

    private boolean isPrior(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            List<Integer> years = PrintedYear.valuesIn(words.get(i));
            if (!years.isEmpty()) {
                return time.year() > 0 && years.get(0) < time.year();
            }
            if (catalogue.is("rates.prior", words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
