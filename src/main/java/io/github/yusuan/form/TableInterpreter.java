package io.github.yusuan.form;

import io.github.yusuan.form.KindClassifier.Classified;
import io.github.yusuan.locate.Amounts;
import io.github.yusuan.locate.DocumentClues;
import io.github.yusuan.model.BudgetOwner;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.PublishingUnit;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.PrintedYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the tables of a document their kinds and turns those of the nine core kinds into facts. */
public final class TableInterpreter {

    private final KindClassifier classifier;
    private final ColumnMapper subjects;
    private final ColumnMapper threePublic;

    /** With the catalogue that comes with the program. */
    public TableInterpreter() {
        this("");
    }

    /** With entries of the user's own, as JSON, before those of the program; blank for none. */
    public TableInterpreter(String forms) {
        FormCatalogue catalogue = FormCatalogue.with(forms);
        classifier = new KindClassifier(catalogue);
        subjects = new SubjectColumnMapper(catalogue);
        threePublic = new ThreePublicColumnMapper(catalogue);
    }

    /**
     * Tables and facts of a document.
     *
     * @param tables as printed, in order
     * @param rows labels of the rows of each table, in the order of the tables; none but for core tables
     * @param facts of the core tables, in order; nothing is known yet of how their rows belong together
     * @param forms the tables of the other known kinds, for who reads them
     */
    public record Interpreted(
            List<PrintedTable> tables, List<List<RowHead>> rows, List<Fact> facts, List<FormTable> forms) {}

    /**
     * Interprets the tables of one document.
     *
     * @param unitName of the publisher
     * @param read what others have read already, by the position of the table, from 1
     */
    public Interpreted interpret(
            List<StitchedTable> stitched,
            DocumentClues clues,
            String unitName,
            Map<Integer, ReadTable> read,
            ProblemSink problems) {
        List<Classified> kinds = kindsOf(stitched, read);
        Map<TableKind, Integer> best = new EnumMap<>(TableKind.class);
        kinds.forEach(k -> best.merge(k.kind(), k.rank(), Math::min));
        UnitFinder units = new UnitFinder(stitched, clues.statedUnit());
        List<PrintedTable> tables = new ArrayList<>();
        List<List<RowHead>> rows = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<FormTable> forms = new ArrayList<>();
        for (int i = 0; i < stitched.size(); i++) {
            int seq = i + 1;
            TableKind kind = settledKind(kinds.get(i), best, stitched.get(i), seq, problems);
            StitchedTable table = classifier.asRead(kind, stitched.get(i));
            Optional<ReadTable> known = Optional.ofNullable(read.get(seq)).filter(r -> r.kind() == kind);
            Optional<MoneyUnit> related = units.ownUnit(table).or(() -> units.unitOfRelative(seq - 1));
            Optional<MoneyUnit> unit = unitOf(kind, table, units.ownUnit(table), related, seq, problems);
            PrintedTable asPrinted = printed(seq, kind, table, clues, unit, unitName);
            PrintedTable printed = known.map(r -> r.over(asPrinted)).orElse(asPrinted);
            tables.add(printed);
            known.ifPresent(r -> facts.addAll(r.facts()));
            MoneyUnit money = related.orElse(MoneyUnit.WAN_YUAN);
            FormTable form = new FormTable(seq, kind, table, money, printed.fiscalYear(), printed.phase());
            if (kind.isCore()) {
                ColumnMapper mapper = kind == TableKind.THREE_PUBLIC ? threePublic : subjects;
                ColumnMapper.Mapped mapped = mapper.map(form, problems);
                facts.addAll(mapped.facts());
                rows.add(mapped.rows());
            } else {
                rows.add(List.of());
            }
            if (!kind.hasFacts() && kind != TableKind.OTHER) {
                forms.add(form);
            }
            new TableDoubts(table, seq, problems).report();
        }
        return new Interpreted(tables, rows, facts, forms);
    }

    private List<Classified> kindsOf(List<StitchedTable> stitched, Map<Integer, ReadTable> read) {
        List<Classified> kinds = new ArrayList<>();
        for (int i = 0; i < stitched.size(); i++) {
            kinds.add(kindBeside(Optional.ofNullable(read.get(i + 1)), classifier.classify(stitched.get(i))));
        }
        if (kinds.stream().noneMatch(found -> found.kind().isCore())) {
            for (int i = 0; i < kinds.size(); i++) {
                boolean open = kinds.get(i).kind() == TableKind.OTHER && !read.containsKey(i + 1);
                kinds.set(i, open ? classifier.classifyAlone(stitched.get(i)) : kinds.get(i));
            }
        }
        return kinds;
    }

    /** A table that was read keeps its kind; one of no kind there may be a form or list of an annex, but none of the nine. */
    private static Classified kindBeside(Optional<ReadTable> read, Classified own) {
        if (read.isEmpty()
                || read.get().kind() == TableKind.OTHER && !own.kind().isCore()) {
            return own;
        }
        return new Classified(read.get().kind(), 0);
    }

    /** Of several tables of one core kind, those of the wording closest to the standard keep it. */
    private static TableKind settledKind(
            Classified found, Map<TableKind, Integer> best, StitchedTable table, int seq, ProblemSink problems) {
        String title = "\"" + table.heading().title() + "\"";
        if (found.kind() == TableKind.OTHER) {
            boolean orphaned = table.heading().title().isEmpty()
                    && table.columns().stream().allMatch(List::isEmpty);
            report(
                    problems,
                    orphaned ? ProblemCode.ORPHANED_TABLE : ProblemCode.UNKNOWN_TABLE,
                    table,
                    seq,
                    orphaned
                            ? "neither title nor head, and goes on with no table before it"
                            : "no known kind: " + title);
        } else if (found.kind().isCore() && found.rank() > best.getOrDefault(found.kind(), 0)) {
            String message = title + " repeats " + found.kind().id() + " in a wording further from the standard";
            report(problems, ProblemCode.SECONDARY_TABLE, table, seq, message);
            return TableKind.OTHER;
        }
        return found.kind();
    }

    private static void report(ProblemSink problems, ProblemCode code, StitchedTable table, int seq, String message) {
        problems.report(new Problem(code, table.firstPage(), table.box(), seq, 0, message));
    }

    private static Optional<MoneyUnit> unitOf(
            TableKind kind,
            StitchedTable table,
            Optional<MoneyUnit> own,
            Optional<MoneyUnit> related,
            int seq,
            ProblemSink problems) {
        if (own.isPresent() || !kind.isCore()) {
            return own;
        }
        problems.report(UnitFinder.assumed(table, seq, related));
        return Optional.of(related.orElse(MoneyUnit.WAN_YUAN));
    }

    private static PrintedTable printed(
            int seq,
            TableKind kind,
            StitchedTable table,
            DocumentClues clues,
            Optional<MoneyUnit> unit,
            String unitName) {
        String title = table.heading().title();
        String ownUnit = table.heading().unitName();
        boolean empty = table.rows().stream().flatMap(r -> r.cells().stream()).noneMatch(TableInterpreter::holdsAmount);
        return new PrintedTable(
                seq,
                kind,
                new PrintedTable.Heading(title, table.heading().printedNumber()),
                new FiscalPeriod(
                        PrintedYear.valueIn(title).orElse(clues.fiscalYear()),
                        title.contains("决算") ? Phase.FINAL : clues.phase()),
                new PublishingUnit(table.heading().unitCode(), ownUnit.isEmpty() ? unitName : ownUnit),
                BudgetOwner.DEPARTMENT,
                unit,
                new PrintedTable.Content(
                        table.parts(),
                        table.columns(),
                        table.rows().stream().map(BodyRow::printed).toList(),
                        empty,
                        String.join(" ", table.notes()),
                        table.evidence().confidence()));
    }

    private static boolean holdsAmount(BodyCell cell) {
        String text = cell.compact();
        return cell.isFilled()
                && Amounts.isAmount(text)
                && SubjectCode.parse(text).isEmpty();
    }
}
