package io.github.yusuan.government;

import io.github.yusuan.form.ReadTable;
import io.github.yusuan.form.UnitFinder;
import io.github.yusuan.model.BudgetOwner;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.Scope;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tables of a government's own budget: decides whose document it is, gives its tables their kinds, and turns
 * them into facts. In a department's document it finds nothing.
 */
public final class GovernmentReader {
    private static final Pattern UNIT = Wordings.pattern(GovernmentReader.class, "UNIT");

    private final GovernmentCatalogue catalogue;

    /** With wordings of the user's own, as JSON, before those of the program; blank for none. */
    public GovernmentReader(String forms) {
        this.catalogue = GovernmentCatalogue.with(forms);
    }

    /**
     * What was found.
     *
     * @param scope whose document it is
     * @param year that it is about: of a report on one year and the budget of the next the later
     * @param tables the tables that were read, by their position in the document, from 1
     */
    public record Reading(Scope scope, int year, Map<Integer, ReadTable> tables) {}

    /** What the document says of a table that forgets it. */
    private record Around(CoverageReader coverages, UnitFinder units) {}

    /** Reads the tables of a document of that year and phase, which has that outline. */
    public Reading read(
            List<StitchedTable> tables, int year, Phase phase, List<OutlineEntry> outline, ProblemSink problems) {
        ScopeJudge judge = new ScopeJudge(catalogue);
        List<TableWords> words = tables.stream().map(TableWords::of).toList();
        List<Optional<Scope>> scopes = words.stream().map(judge::scopeOf).toList();
        Map<Integer, ReadTable> read = new TreeMap<>();
        if (ScopeJudge.scopeOf(scopes) == Scope.DEPARTMENT) {
            return new Reading(Scope.DEPARTMENT, year, read);
        }
        FiscalPeriod document = documentTime(words, new FiscalPeriod(year, phase));
        List<String> titles = words.stream().map(TableWords::title).toList();
        Around around = new Around(
                new CoverageReader(catalogue, new Sections(catalogue, outline, titles)),
                new UnitFinder(tables, Optional.empty()));
        for (int i = 0; i < tables.size(); i++) {
            if (!scopes.get(i).equals(Optional.of(Scope.DEPARTMENT))) {
                FiscalPeriod time = TableTime.of(words.get(i).title(), document);
                read.put(i + 1, read(i + 1, tables.get(i), words.get(i), time, around, problems));
            }
        }
        return new Reading(Scope.GOVERNMENT, document.year(), read);
    }

    /** A budget is that of the last year that one of its tables plans. */
    private static FiscalPeriod documentTime(List<TableWords> words, FiscalPeriod said) {
        int last = words.stream()
                .map(w -> TableTime.of(w.title(), said))
                .filter(time -> time.phase() == Phase.BUDGET)
                .mapToInt(FiscalPeriod::year)
                .max()
                .orElse(said.year());
        return said.phase() == Phase.BUDGET ? new FiscalPeriod(last, Phase.BUDGET) : said;
    }

    private ReadTable read(
            int seq, StitchedTable table, TableWords words, FiscalPeriod time, Around around, ProblemSink problems) {
        Places places = Places.of(catalogue, table);
        TableKind kind = new KindFinder(catalogue).kindOf(words, places);
        List<GovernmentColumn> columns = new ColumnFinder(catalogue).columnsOf(table);
        List<Coverage> said = ColumnCoverages.of(catalogue, columns);
        Coverage coverage = around.coverages.of(kind, words.title(), places, table.firstPage(), said);
        Optional<MoneyUnit> unit = unitOf(table).or(() -> around.units.ownUnit(table));
        Optional<MoneyUnit> related = unit.or(() -> around.units.unitOfRelative(seq - 1));
        GovernmentTable form = new GovernmentTable(
                seq, kind, table, columns, places, time, coverage, related.orElse(MoneyUnit.WAN_YUAN));
        List<Fact> facts =
                kind.isGovernment() ? new GovernmentMapper(catalogue, form, problems).map() : new ArrayList<>();
        if (unit.isEmpty() && !facts.isEmpty()) {
            problems.report(UnitFinder.assumed(table, seq, related));
        }
        return new ReadTable(kind, new BudgetOwner(Scope.GOVERNMENT, coverage), time, unit, facts);
    }

    private static Optional<MoneyUnit> unitOf(StitchedTable table) {
        Optional<MoneyUnit> found = Optional.empty();
        for (String line : table.heading().lines()) {
            Matcher matcher = UNIT.matcher(line);
            if (matcher.find()) {
                String size = matcher.group(1);
                found = Optional.of(
                        size == null ? MoneyUnit.YUAN : size.equals("万") ? MoneyUnit.WAN_YUAN : MoneyUnit.YI_YUAN);
            }
        }
        return found.or(() -> table.heading().moneyUnit());
    }
}
