package io.github.yusuan.report;

import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentInfo;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Scope;
import io.github.yusuan.model.Severity;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.Verdict;
import io.github.yusuan.source.PageViews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that the page of a document shows; its template only puts it into place.
 *
 * @param labels words
 * @param disclosure what was read
 * @param outcome how it went
 * @param tables in order
 * @param answers to the usual questions
 * @param pictures of the pages
 * @param assets style and script
 */
record DocumentPage(
        Labels labels,
        Disclosure disclosure,
        Outcome outcome,
        List<TableView> tables,
        Answers answers,
        PictureBook pictures,
        Assets assets) {
    /** A longer list of tables is closed at first: on a phone all else would stand below it. */
    static final int MOST_LISTED = 30;

    /**
     * How the reading went.
     *
     * @param verdict in a word
     * @param amounts what the checks say of all amounts
     * @param checks what came of the checks
     */
    record Outcome(Verdict verdict, AmountTally amounts, CheckViews checks) {}

    /**
     * What readers ask first.
     *
     * @param flows how a government's balance comes about
     * @param charts answers to the usual questions
     */
    record Answers(List<Flow> flows, List<Chart> charts) {}

    static DocumentPage of(Disclosure disclosure, PageViews views, Labels all) {
        Labels labels = disclosure.info().scope() == Scope.GOVERNMENT ? all.ofGovernment() : all;
        CellAnchors anchors = new CellAnchors(disclosure);
        CheckViews checks = new CheckViews(disclosure, labels, anchors);
        return new DocumentPage(
                labels,
                disclosure,
                new Outcome(Verdict.of(disclosure), AmountTally.of(disclosure.factStatuses()), checks),
                new TableViews(disclosure, labels, anchors, checks.byFact()).all(),
                new Answers(
                        new GovernmentCharts(disclosure, labels).flows(), new DocumentCharts(disclosure, labels).all()),
                PictureBook.of(views, pagesToShow(disclosure)),
                Assets.of("report.css", "report.js"));
    }

    /** Pages with a table, an amount in a sentence or a doubt. */
    private static List<Integer> pagesToShow(Disclosure disclosure) {
        List<Integer> pages = new ArrayList<>();
        for (PrintedTable table : disclosure.tables()) {
            table.parts().forEach(part -> pages.add(part.page()));
        }
        disclosure
                .annexes()
                .figures()
                .forEach(figure -> pages.add(figure.place().page()));
        disclosure.problems().forEach(problem -> pages.add(problem.page()));
        return pages;
    }

    String t(String key, Object... values) {
        return labels.of(key, values);
    }

    Verdict verdict() {
        return outcome.verdict();
    }

    AmountTally amounts() {
        return outcome.amounts();
    }

    CheckViews checks() {
        return outcome.checks();
    }

    List<Flow> flows() {
        return answers.flows();
    }

    List<Chart> charts() {
        return answers.charts();
    }

    /** Amounts in the unit of the document. */
    Money money() {
        return Money.of(disclosure);
    }

    DocumentInfo info() {
        return disclosure.info();
    }

    /** Publisher, or the name of the file where none is printed. */
    String name() {
        return info().unitName().isEmpty() ? info().source() : info().unitName();
    }

    String yearAndPhase() {
        String year = info().fiscalYear() == 0 ? t("year-unknown") : t("year", info().fiscalYear());
        return year + " " + labels.word("phase", info().phase().id());
    }

    /** The total of a side, as printed in 收支总表. */
    Optional<Fact> total(Side side) {
        List<Fact> totals = disclosure.facts().stream()
                .filter(fact -> fact.kind() == TableKind.REVENUE_EXPENDITURE
                        && fact.side() == side
                        && fact.role() == RowRole.TOTAL
                        && (fact.measure() == Measure.TOTAL || fact.measure() == Measure.FINAL))
                .toList();
        return totals.stream().max(Comparator.comparing(Fact::amount));
    }

    /** Whether any amount was read from a picture and is doubtful. */
    boolean hasDoubtful() {
        return disclosure.facts().stream().anyMatch(TableViews::isDoubtful);
    }

    int held() {
        return CheckViews.count(checks().musts(), CheckStatus.HOLDS);
    }

    int heldRounded() {
        return CheckViews.count(checks().musts(), CheckStatus.HOLDS_ROUNDED);
    }

    int notAssessable() {
        return CheckViews.count(checks().musts(), CheckStatus.NOT_ASSESSABLE);
    }

    /** The worst first; a check that fails is told among the checks. */
    List<Problem> problems() {
        return disclosure.problems().stream()
                .filter(problem -> problem.code() != ProblemCode.IDENTITY_FAILED)
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
    }

    long problems(Severity severity) {
        return problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Where a problem lies. */
    String href(Problem problem) {
        return href(new Place(problem.tableSeq(), problem.row(), problem.page(), problem.box()));
    }

    /** Link to a place: the row, the table, or the page. */
    String href(Place place) {
        if (place.tableSeq() < 1 || place.tableSeq() > tables.size()) {
            return href(place.page());
        }
        int rows = tables.get(place.tableSeq() - 1).table().rows().size();
        boolean row = place.row() > 0 && place.row() <= rows;
        return "#" + (row ? CellAnchors.row(place.tableSeq(), place.row()) : CellAnchors.table(place.tableSeq()));
    }

    /** Link to a page: to the first table on it, else to its own picture. */
    String href(int page) {
        return tableOn(page).map(view -> "#" + view.anchor()).orElse(pictures.has(page) ? "#s" + page : "");
    }

    private Optional<TableView> tableOn(int page) {
        return tables.stream()
                .filter(view -> view.table().parts().stream().anyMatch(part -> part.page() == page))
                .findFirst();
    }

    /** Whether a page with the table is shown: a plain text has none. */
    boolean isDrawn(TableView view) {
        return view.table().parts().stream().anyMatch(part -> pictures.has(part.page()));
    }

    /**
     * An amount in a sentence.
     *
     * @param anchor name of its mark on the page
     * @param figure what it says
     */
    record NumberedFigure(String anchor, ProseFigure figure) {}

    /** Amounts in sentences, in order. */
    List<NumberedFigure> figures() {
        List<NumberedFigure> numbered = new ArrayList<>();
        for (ProseFigure figure : disclosure.annexes().figures()) {
            numbered.add(new NumberedFigure("g" + (numbered.size() + 1), figure));
        }
        return numbered;
    }

    /** Those that stand on a page. */
    List<NumberedFigure> figuresOn(int page) {
        return figures().stream()
                .filter(numbered -> numbered.figure().place().page() == page && isMarked(numbered))
                .toList();
    }

    private static boolean isMarked(NumberedFigure numbered) {
        return numbered.figure().place().box().width() > 0;
    }

    /** Link to where a figure is printed: its mark, if its page has no table that it could stand in. */
    String place(NumberedFigure numbered) {
        int page = numbered.figure().place().page();
        boolean marked =
                isMarked(numbered) && pictures.has(page) && tableOn(page).isEmpty();
        return marked ? "#" + numbered.anchor() : href(page);
    }

    /** What a sentence repeats, as a link. */
    String href(ProseFigure figure) {
        return figure.fact().map(repeated -> CellAnchors.row(repeated.fact())).orElse("");
    }

    /** Pages that are shown and have no table: sentences with amounts, and doubts. */
    List<Integer> pagesWithoutTable() {
        return pictures.shown().stream().filter(page -> tableOn(page).isEmpty()).toList();
    }
}
