package io.github.yusuan;

import io.github.yusuan.annex.AnnexReader;
import io.github.yusuan.annex.ThreePublicSummarizer;
import io.github.yusuan.check.IdentityEngine;
import io.github.yusuan.check.RepairSuggestions;
import io.github.yusuan.check.equation.FailureReport;
import io.github.yusuan.form.ListedTables;
import io.github.yusuan.form.Publisher;
import io.github.yusuan.form.TableInterpreter;
import io.github.yusuan.form.TableInterpreter.Interpreted;
import io.github.yusuan.form.UnitCodes;
import io.github.yusuan.government.GovernmentReader;
import io.github.yusuan.government.GovernmentReader.Reading;
import io.github.yusuan.guard.LostPoints;
import io.github.yusuan.guard.PageTrace;
import io.github.yusuan.guard.PictureCertainty;
import io.github.yusuan.guard.ReadingGuard;
import io.github.yusuan.guard.WholeReading;
import io.github.yusuan.locate.DocumentClues;
import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentInfo;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.Prose;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.PublishingUnit;
import io.github.yusuan.model.Scope;
import io.github.yusuan.model.Sha256;
import io.github.yusuan.model.SourceFile;
import io.github.yusuan.model.UnitScope;
import io.github.yusuan.page.Page;
import io.github.yusuan.prose.AffiliationReader;
import io.github.yusuan.prose.DocumentText;
import io.github.yusuan.prose.MentionReader;
import io.github.yusuan.prose.OutlineReader;
import io.github.yusuan.prose.ProseReader;
import io.github.yusuan.prose.RateReader;
import io.github.yusuan.source.Source;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.structure.SpendingReader;
import io.github.yusuan.structure.StructureReader;
import io.github.yusuan.structure.StructureReader.Structured;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole path of the data on one screen: pages, pieces of tables, whole tables, facts and annexes, checks. One reading
 * of one document.
 */
final class DisclosureReader {
    private static final int ID_LENGTH = 16;

    private static final Set<ProblemCode> ABOUT_WHAT_IS_MISSING = EnumSet.of(
            ProblemCode.LISTED_TABLE_MISSING,
            ProblemCode.PAGE_NUMBER_JUMP,
            ProblemCode.TABLE_NUMBER_GAP,
            ProblemCode.USUAL_TABLE_MISSING);

    private final ReadOptions options;
    private final String forms;
    private final Work work;
    private final List<Problem> problems = new ArrayList<>();
    private final PageTables pages;
    private final DocumentClues clues = new DocumentClues();
    private final DocumentText text = new DocumentText();
    private final List<PageTrace> traces = new ArrayList<>();

    DisclosureReader(ReadOptions options) {
        this.options = options;
        this.forms = options.forms();
        this.work = Work.within(options.deadline());
        this.pages = new PageTables(work);
    }

    /** What reading the document is counted against. */
    Work work() {
        return work;
    }

    void report(Problem problem) {
        problems.add(problem);
        options.listener().problemFound(problem);
    }

    /** What is missing is told only of a document that was read as a whole. */
    private void doubt(Problem problem) {
        if (options.pages().isAll() || !ABOUT_WHAT_IS_MISSING.contains(problem.code())) {
            report(problem);
        }
    }

    Disclosure read(String name, byte[] bytes, Source source) {
        readPages(source);
        work.beginPage();
        List<StitchedTable> tables = pages.stitched();
        List<OutlineEntry> outline = new OutlineReader().read(text);
        Reading government =
                new GovernmentReader(forms).read(tables, clues.fiscalYear(), clues.phase(), outline, this::report);
        String unitName = Publisher.nameOf(tables, clues, government.scope());
        Interpreted interpreted =
                new TableInterpreter(forms).interpret(tables, clues, unitName, government.tables(), this::report);
        Structured structured =
                new StructureReader().read(interpreted.tables(), interpreted.rows(), interpreted.facts());
        Annexes annexes = annexesOf(interpreted, structured.facts(), outline);
        reportWhatIsMissing(interpreted, annexes, source.adviceWithoutTables());
        DocumentInfo info = info(name, bytes, source, tables, unitName, government);
        List<Check> checks =
                new IdentityEngine().check(info.phase(), structured, judged(annexes, government), this::report);
        FailureReport.report(checks, this::report);
        new ReadingGuard().examine(new WholeReading(traces, interpreted.tables(), structured.facts()), this::doubt);
        PictureCertainty certainty = new PictureCertainty(interpreted.tables(), source::certainty);
        List<Fact> facts = structured.facts().stream()
                .map(fact -> certainty.of(fact.in(source.place(fact.page(), fact.box()))))
                .toList();
        certainty.report(this::report);
        new RepairSuggestions(checks, facts).report(this::report);
        new LostPoints().report(facts, this::report);
        return new Disclosure(
                info,
                interpreted.tables(),
                facts,
                new SpendingReader().read(structured.sheets()),
                checks,
                annexes,
                problems);
    }

    /** Takes in every page that is wanted. */
    private void readPages(Source source) {
        for (int number : SelectedPages.of(source, options, this::report)) {
            Page page = source.page(number);
            clues.add(page);
            text.add(page);
            traces.add(PageTrace.of(page));
            pages.add(page, this::report).forEach(piece -> clues.add(piece.heading()));
            options.listener().pageRead(number, source.pageCount());
        }
    }

    /** Sentences that ask for too much are left out, and told; the tables stay. */
    private List<ProseFigure> figuresOf(List<Fact> facts) {
        work.beginPage();
        try {
            return new ProseReader().read(text, facts, clues.fiscalYear(), work);
        } catch (WorkLimitException e) {
            report(Problem.ofDocument(
                    ProblemCode.LIMIT_REACHED, "the sentences are left out at the limit of " + e.getMessage()));
            return List.of();
        }
    }

    /** The sentences of a government's report speak of several levels and years at once: they are compared with no table. */
    private static Annexes judged(Annexes annexes, Reading government) {
        return government.scope() == Scope.DEPARTMENT
                ? annexes
                : annexes.with(
                        new Prose(List.of(), List.of(), annexes.mentions()), annexes.outline(), Optional.empty());
    }

    private Annexes annexesOf(Interpreted interpreted, List<Fact> facts, List<OutlineEntry> outline) {
        List<ProseFigure> figures = figuresOf(facts);
        return new AnnexReader()
                .read(interpreted.forms(), facts, this::report)
                .with(
                        new Prose(figures, new RateReader().read(text), new MentionReader().read(text)),
                        outline,
                        new ThreePublicSummarizer().summarize(facts, figures, clues.fiscalYear()));
    }

    private void reportWhatIsMissing(Interpreted interpreted, Annexes annexes, String advice) {
        new ListedTables(forms).reportMissing(annexes.outline(), interpreted.tables(), this::doubt);
        if (interpreted.tables().stream().noneMatch(t -> t.kind().hasFacts())) {
            report(Problem.ofDocument(
                    ProblemCode.NO_BUDGET_TABLE,
                    "expected one of the nine budget tables, found "
                            + MessageWords.count(interpreted.tables().size(), "table") + ", none of a known kind"
                            + (advice.isEmpty() || !interpreted.tables().isEmpty() ? "" : "; " + advice)));
        }
        if (clues.fiscalYear() == 0) {
            report(Problem.ofDocument(ProblemCode.YEAR_UNKNOWN, "no line names the year of the budget"));
        }
    }

    private DocumentInfo info(
            String name, byte[] bytes, Source source, List<StitchedTable> tables, String unitName, Reading government) {
        String sha256 = Sha256.hex(bytes);
        UnitScope unitScope = unitScope(unitName, government);
        return new DocumentInfo(
                sha256.substring(0, ID_LENGTH),
                new SourceFile(name, sha256, bytes.length, source.pageCount(), source.producer(), source.attachments()),
                new FiscalPeriod(government.year(), clues.phase()),
                new PublishingUnit(UnitCodes.of(tables, unitName, unitScope), unitName),
                government.scope(),
                unitScope,
                unitScope == UnitScope.UNIT ? parentOf(tables, unitName) : "",
                clues.place());
    }

    private String parentOf(List<StitchedTable> tables, String unitName) {
        String named = Publisher.parentOf(tables, clues, unitName);
        return named.isEmpty() ? new AffiliationReader().read(text, unitName) : named;
    }

    /** 本级 says more than the title, which calls the budget of a department's offices 部门预算 as well. */
    private UnitScope unitScope(String unitName, Reading government) {
        if (government.scope() != Scope.DEPARTMENT) {
            return UnitScope.UNKNOWN;
        }
        return Publisher.isOffices(unitName) ? UnitScope.UNIT : clues.unitScope();
    }
}
