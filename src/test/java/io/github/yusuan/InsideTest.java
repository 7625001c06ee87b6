package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.LayoutSettings;
import io.github.yusuan.layout.TableExtractor;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code docs/inside.md} prints of each stage is what that stage hands on. */
class InsideTest {
    private static final Path DOCUMENT = Path.of("testdata/budget-drawn/budget-drawn.pdf");
    private static final String AMOUNT = "368.35";
    private static final String ROW = "上年结转结余";
    private static final int PAGE = 5;

    /** A block behind the name of its stage. */
    private static final Pattern BLOCK = Pattern.compile("```text (\\w+)\n(.*?)```", Pattern.DOTALL);

    private static final Pattern FILE = Pattern.compile("`(src/main/[^`]+)`");

    private static final Pattern GUARD = Pattern.compile("`(\\w+Test)`");

    private static String text;
    private static Map<String, String> printed;

    @BeforeAll
    static void readTheDocument() throws Exception {
        text = Files.readString(Path.of("docs/inside.md"));
        printed = BLOCK.matcher(text)
                .results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2).strip(), (a, b) -> b, LinkedHashMap::new));
    }

    @Test
    void everyStageHandsOnWhatIsPrinted() throws Exception {
        byte[] bytes = Files.readAllBytes(DOCUMENT);
        List<TablePiece> pieces = new ArrayList<>();
        PageTables tables = new PageTables(Work.unhurried());
        Map<String, String> found = new LinkedHashMap<>();
        try (PdfPageSource source = PdfPageSource.open(bytes, "", PdfLimits.DEFAULT)) {
            for (int number = 1; number <= PAGE; number++) {
                PageInk ink = source.read(number).ink();
                Page page = new TableExtractor(LayoutSettings.DEFAULT, Work.unhurried()).read(ink);
                pieces.addAll(tables.add(page, problem -> {}));
                if (number == PAGE) {
                    found.put("ink", inkOf(ink));
                    found.put("layout", layoutOf(page));
                }
            }
        }
        found.put("locate", pieces.stream().map(InsideTest::pieceOf).collect(Collectors.joining("\n")));
        found.put("stitch", stitchedOf(tables.stitched().get(0)));
        Disclosure disclosure = Yusuan.read(DOCUMENT);
        Fact fact = disclosure.facts().stream()
                .filter(f -> f.page() == PAGE && f.name().equals(ROW))
                .findFirst()
                .orElseThrow();
        found.put("form", factOf(fact));
        found.put("structure", placeOf(fact));
        found.put("check", checksOf(disclosure, fact));

        assertThat(found).isEqualTo(printed);
    }

    /** Each wish ends at a file and at a test that are there. */
    @Test
    void wishesEndAtFilesAndTests() throws Exception {
        String wishes = text.substring(text.indexOf("## Where would I change it"));
        assertThat(wishes.lines().filter(line -> line.startsWith("| ")).skip(1))
                .hasSize(10)
                .allSatisfy(line -> assertThat(line).containsPattern(GUARD));
        assertThat(FILE.matcher(wishes).results().map(m -> Path.of(m.group(1))))
                .hasSize(10)
                .allSatisfy(file -> assertThat(file).exists());
        try (Stream<Path> library = Files.walk(Path.of("src/test"));
                Stream<Path> parts = Files.walk(Path.of("modules"))) {
            List<String> names = Stream.concat(library, parts)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(GUARD.matcher(wishes).results().map(m -> m.group(1) + ".java"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(names).contains(name));
        }
    }

    private static String inkOf(PageInk ink) {
        List<Glyph> glyphs = ink.glyphs();
        String all = glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        int at = all.indexOf(AMOUNT);
        Glyph first = glyphs.get(at);
        Glyph last = glyphs.get(at + AMOUNT.length() - 1);
        List<Rule> rules = ink.rules();
        return "%d glyphs, %d rules%n%s from (%.2f, %.2f) to (%.2f, %.2f), %.1f points high"
                .formatted(
                        glyphs.size(),
                        rules.size(),
                        all.substring(at, at + AMOUNT.length()),
                        first.x0(),
                        first.y0(),
                        last.x1(),
                        last.y1(),
                        first.size());
    }

    private static String layoutOf(Page page) {
        Grid grid = page.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
        Cell cell = grid.cells().stream()
                .filter(c -> c.text().equals(AMOUNT))
                .findFirst()
                .orElseThrow();
        return "grid of %d rows and %d columns, seen by %s%ncell in row %d, column %d: %s"
                .formatted(
                        grid.rowCount(),
                        grid.columnCount(),
                        grid.evidence().name().toLowerCase(Locale.ROOT),
                        cell.row() + 1,
                        cell.column() + 1,
                        cell.text());
    }

    private static String pieceOf(TablePiece piece) {
        return "page %d: title \"%s\", %d head rows, %d body rows"
                .formatted(piece.page(), piece.heading().title(), piece.headRows(), piece.bodyRows());
    }

    private static String stitchedOf(StitchedTable table) {
        int row = 1;
        while (!table.rows().get(row - 1).cells().get(0).text().equals(ROW)) {
            row++;
        }
        return "%s, pages %d to %d, %d rows%nrow %d: %s"
                .formatted(
                        table.heading().title(),
                        table.firstPage(),
                        table.lastPage(),
                        table.rows().size(),
                        row,
                        table.rows().get(row - 1).cells().stream()
                                .map(cell -> cell.text())
                                .collect(Collectors.joining(" | "))
                                .strip());
    }

    private static String factOf(Fact fact) {
        return "%s, %s side: %s, measure %s, %s yuan"
                .formatted(
                        fact.kind().id(),
                        fact.side().id(),
                        fact.name(),
                        fact.measure().id(),
                        fact.amount().toPlainString());
    }

    private static String placeOf(Fact fact) {
        return "row %d: %s, level %d".formatted(fact.row(), fact.role().id(), fact.level());
    }

    private static String checksOf(Disclosure disclosure, Fact fact) {
        return disclosure.checksOf(fact).stream().map(InsideTest::inWords).collect(Collectors.joining("\n"));
    }

    private static String inWords(Check check) {
        return "%s %s: %s = %s"
                .formatted(
                        check.identity(),
                        check.status().id(),
                        check.lhs().toPlainString(),
                        check.rhs().toPlainString());
    }
}
