package io.github.yusuan.locate;

import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.UnitScope;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.words.MoneyWords;
import io.github.yusuan.words.OrganisationName;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.Wordings;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines of a document say of its year, phase and publisher. Headings count more than sentences, which
 * also speak of other years. Fed page by page.
 */
public final class DocumentClues {
    private static final Pattern YEAR_OF = Wordings.pattern(DocumentClues.class, "YEAR_OF");
    private static final Pattern ANY_YEAR = Wordings.pattern(DocumentClues.class, "ANY_YEAR");
    private static final Pattern SENTENCE = Pattern.compile("[。；;，]");
    private static final Pattern COVER = Wordings.pattern(DocumentClues.class, "COVER");
    private static final Pattern NO_UNIT = Wordings.pattern(DocumentClues.class, "NO_UNIT");
    private static final Pattern YEAR_OF_COLUMN = Wordings.pattern(DocumentClues.class, "YEAR_OF_COLUMN");
    private static final int MAX_HEAD_ROWS = 4;
    private static final int MAX_COVER_LINES = 12;
    private static final int HEADING_WEIGHT = 30;
    private static final int SENTENCE_WEIGHT = 4;
    private static final int COVER_PAGES = 3;

    private final Map<Integer, Integer> years = new TreeMap<>();
    private int budget;
    private int account;
    private final ScopeClues scope = new ScopeClues();
    private final GovernmentClues government = new GovernmentClues();
    private String coverUnit = "";
    private String labelledUnit = "";
    private Optional<MoneyUnit> statedUnit = Optional.empty();

    /** Nothing is known yet. */
    public DocumentClues() {}

    /** Takes in the lines of a page. */
    public void add(Page page) {
        if (page.number() == 1 && page.blocks().size() <= MAX_COVER_LINES) {
            StringBuilder cover = new StringBuilder();
            for (Block block : page.blocks()) {
                cover.append(block instanceof TextLine line ? line.compact() : "");
            }
            readCover(PrintedYear.inDigits(cover.toString()));
        }
        String above = "";
        for (Block block : page.blocks()) {
            if (block instanceof TextLine line) {
                String text = PrintedYear.inDigits(line.compact());
                addLine(text, page.number());
                if (page.number() <= COVER_PAGES && OrganisationName.is(above)) {
                    readCover(above + text);
                }
                above = text;
            } else if (block instanceof Grid grid) {
                addHead(grid);
            }
        }
    }

    /** Where no line names the year, the headings of the columns do (2024年预算数). */
    private void addHead(Grid grid) {
        for (int row = 0; row < Math.min(MAX_HEAD_ROWS, grid.rowCount()); row++) {
            for (Cell cell : grid.cellsOfRow(row)) {
                Matcher year = YEAR_OF_COLUMN.matcher(cell.compact());
                if (year.matches()) {
                    years.merge(Integer.parseInt(year.group(1)), 1, Integer::sum);
                }
            }
        }
    }

    /** Takes in the heading of a table, wherever it stands. */
    public void add(Heading heading) {
        heading.lines().forEach(line -> addLine(PrintedYear.inDigits(line), Integer.MAX_VALUE));
    }

    private void addLine(String line, int page) {
        boolean sentence = SENTENCE.matcher(line).find();
        if (statedUnit.isEmpty()) {
            statedUnit = MoneyWords.inText(line);
        }
        if (line.contains("20")) {
            addYears(line, sentence);
        }
        if (!sentence) {
            scope.add(line, page <= COVER_PAGES);
            account += line.contains("决算") ? 1 : 0;
            budget += line.contains("预算") && !line.contains("决算") ? 1 : 0;
            if (page <= COVER_PAGES) {
                readCover(line);
                government.add(line);
                labelledUnit = labelledUnit.isEmpty()
                        ? HeadingReader.labelledOffice(line).orElse("")
                        : labelledUnit;
            }
        }
    }

    private void addYears(String line, boolean sentence) {
        Matcher of = YEAR_OF.matcher(line);
        while (of.find()) {
            String year = of.group(1) != null ? of.group(1) : of.group(3) != null ? of.group(3) : of.group(4);
            years.merge(Integer.parseInt(year), sentence ? SENTENCE_WEIGHT : HEADING_WEIGHT, Integer::sum);
        }
        Matcher any = ANY_YEAR.matcher(line);
        while (any.find()) {
            years.merge(Integer.parseInt(any.group(1)), 1, Integer::sum);
        }
    }

    private void readCover(String text) {
        if (!coverUnit.isEmpty() || !text.contains("预算") && !text.contains("决算")) {
            return;
        }
        Matcher cover = COVER.matcher(text);
        if (cover.matches() && !NO_UNIT.matcher(cover.group(1)).matches()) {
            coverUnit = cover.group(1);
        }
    }

    /** The year that the document is about; 0 where nothing says so. */
    public int fiscalYear() {
        return years.entrySet().stream()
                .reduce((a, b) -> b.getValue() >= a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Budget or final account. */
    public Phase phase() {
        return account > budget ? Phase.FINAL : Phase.BUDGET;
    }

    /** The unit of money that the text says all amounts are in (以万元为单位); nothing where it does not. */
    public Optional<MoneyUnit> statedUnit() {
        return statedUnit;
    }

    /** Whether the document is of a department with its units, or of a single unit. */
    public UnitScope unitScope() {
        return scope.scope();
    }

    /** The department above the publisher, as the cover names it (主管部门); blank where it does not. */
    public String coverParent() {
        return scope.parent();
    }

    /** The government, or its place, that the title or the finance office on the cover names; blank where none does. */
    public String government() {
        return government.name();
    }

    /** The place whose money it is, as the title on the cover names it; blank where it does not. */
    public String place() {
        return government.place();
    }

    /** The publisher that the cover names; blank where it does not. */
    public String coverUnit() {
        return coverUnit.isEmpty() ? labelledUnit : coverUnit;
    }
}
