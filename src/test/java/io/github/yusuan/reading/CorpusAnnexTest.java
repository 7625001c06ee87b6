package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Indicator;
import io.github.yusuan.model.PlanPoint;
import io.github.yusuan.model.PlanPoint.ValueKind;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProcurementItem;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.page.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published disclosures beside the project; skipped where they are not there, since they are not ours to hand on. */
class CorpusAnnexTest {
    private static final Path DOCUMENTS = Path.of("../shared/corpus/documents");
    private static final Set<TableKind> TYPED =
            EnumSet.of(TableKind.PROJECT_TARGETS, TableKind.OVERALL_TARGETS, TableKind.PROJECTS, TableKind.PROCUREMENT);

    @BeforeAll
    static void needsTheCorpus() {
        assumeTrue(Files.isDirectory(DOCUMENTS), "the corpus of published documents is not beside the project");
    }

    private static Annexes read(String name) throws UnreadableInputException {
        return Yusuan.read(DOCUMENTS.resolve(name)).annexes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingxiang-2024.txt", "pingxiang-2024-print.pdf"})
    void readsAllFormsAndListsOfACounty(String name) throws UnreadableInputException {
        Annexes annexes = read(name);

        assertThat(annexes.projects()).hasSize(8);
        assertThat(indicators(annexes)).hasSize(73);
        assertThat(annexes.projects().stream().flatMap(p -> p.plan().stream())).hasSize(30);
        assertThat(annexes.procurement())
                .extracting(ProcurementItem::role)
                .containsExactly(RowRole.TOTAL, RowRole.SUBTOTAL, RowRole.LEAF, RowRole.LEAF);
        assertThat(annexes.fixedAssets()).hasSize(6);
        assertThat(annexes.organisations()).hasSize(1);
        assertThat(annexes.figures()).hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingxiang-2024.txt", "pingxiang-2024-print.pdf"})
    void joinsTheTwoTornRows(String name) throws UnreadableInputException {
        assertThat(indicators(read(name))).extracting(Indicator::name).contains("每平方米取暖费用(元/月)", "保障视频会议室工作正常运转");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingxiang-2024.txt", "pingxiang-2024-print.pdf"})
    void linksEveryProjectToTheOnlyCodeThatFits(String name) throws UnreadableInputException {
        assertThat(read(name).projects())
                .extracting(p -> p.functionalCode().orElse(""))
                .containsExactly(
                        "2070114", "2010303", "2010303", "2070103", "2070103", "2070103", "2070103", "2010303");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingxiang-2024.txt", "pingxiang-2024-print.pdf"})
    void readsThePlansAsAmountsWhateverTheirTitleSays(String name) throws UnreadableInputException {
        List<PlanPoint> points =
                read(name).projects().stream().flatMap(p -> p.plan().stream()).toList();

        assertThat(points).extracting(PlanPoint::title).containsOnly("资金支出计划（%）");
        assertThat(points).extracting(PlanPoint::kind).doesNotContain(ValueKind.PERCENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingxiang-2024.txt", "pingxiang-2024-print.pdf"})
    void matchesTheSentencesWithTheTables(String name) throws UnreadableInputException {
        List<ProseFigure> figures = read(name).figures();

        assertThat(figures.stream().flatMap(f -> f.fact().stream())).hasSize(12).allMatch(ProseFigure.Repeated::agrees);
        assertThat(figures.stream()
                        .filter(f ->
                                f.item().equals("three_public") && f.prior().isPresent()))
                .singleElement()
                .satisfies(f -> assertThat(f.prior().orElseThrow()).isEqualByComparingTo("1615500"));
    }

    @Test
    void readsTheSameFromTheTextAndFromThePdf() throws UnreadableInputException {
        assertThat(words(read("pingxiang-2024-print.pdf"))).isEqualTo(words(read("pingxiang-2024.txt")));
    }

    @Test
    void holdsEveryCellOfTheForms() throws UnreadableInputException, IOException {
        String words = String.join("", words(read("pingxiang-2024.txt")));
        String text = Files.readString(DOCUMENTS.resolve("pingxiang-2024.txt"));
        String forms = text.substring(text.indexOf("项目编码\t"), text.indexOf("部门政府采购预算\n"));

        List<String> cells = new ArrayList<>();
        for (String cell : forms.lines()
                .filter(line -> line.contains("\t"))
                .flatMap(line -> Stream.of(line.split("\t")))
                .toList()) {
            String plain = Texts.compact(cell.replaceAll("</?p>", "")).replaceAll("^\\d\\.", "");
            boolean label =
                    plain.matches("项目编码|项目名称|预算规模及资金用途|预算数|其中：财政资金|其他资金|资金支出计划（%）|\\d+月底|绩效目标|.级指标|绩效指标描述|指标值|指标值确定依据");
            if (!label && !plain.isEmpty()) {
                cells.addAll(List.of(plain.split("(?<=\\D)\\d\\.(?=\\D)")));
            }
        }
        assertThat(cells).hasSizeGreaterThan(400).allMatch(words::contains);
    }

    @Test
    void putsTheShiftedRowAndTheShiftedHeadOfTheTextRight() throws UnreadableInputException {
        Disclosure read = Yusuan.read(DOCUMENTS.resolve("pingxiang-2024.txt"));

        assertThat(read.problems().stream().filter(p -> p.code() == ProblemCode.CELLS_SHIFTED))
                .hasSize(2);
    }

    @Test
    void typesEveryFormThatItLocates() throws IOException, UnreadableInputException {
        List<String> untyped = new ArrayList<>();
        int forms = 0;
        for (Path document : documents()) {
            Disclosure read = Yusuan.read(document);
            for (PrintedTable table : read.tables()) {
                if (TYPED.contains(table.kind()) && !table.rows().isEmpty()) {
                    forms++;
                    if (!seqs(read.annexes()).contains(table.seq())) {
                        untyped.add(document.getFileName() + " table " + table.seq());
                    }
                }
            }
        }
        assertThat(forms).isGreaterThan(130);
        assertThat(untyped).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.sorted().toList();
        }
    }

    private static Set<Integer> seqs(Annexes annexes) {
        Set<Integer> seqs = new TreeSet<>();
        annexes.projects().forEach(p -> {
            seqs.add(p.place().tableSeq());
            p.plan().forEach(point -> seqs.add(point.place().tableSeq()));
            p.goals().forEach(goal -> seqs.add(goal.place().tableSeq())); // the rest of a form that a page cuts
            p.indicators().forEach(indicator -> seqs.add(indicator.place().tableSeq()));
        });
        annexes.procurement().forEach(i -> seqs.add(i.place().tableSeq()));
        return seqs;
    }

    private static List<Indicator> indicators(Annexes annexes) {
        return annexes.projects().stream().flatMap(p -> p.indicators().stream()).toList();
    }

    private static List<String> words(Annexes annexes) {
        List<String> words = new ArrayList<>();
        for (Project project : annexes.projects()) {
            words.addAll(List.of(project.code(), project.name(), project.purpose()));
            Stream.of(
                            project.money().budget(),
                            project.money().fiscal(),
                            project.money().other())
                    .forEach(money -> words.add(money.map(a -> a.printed()).orElse("")));
            project.plan().forEach(p -> words.add(p.printed()));
            project.goals().forEach(g -> words.add(Texts.compact(g.text())));
            for (Indicator i : project.indicators()) {
                words.addAll(List.of(
                        i.level1(),
                        i.level2(),
                        i.name(),
                        i.description(),
                        i.value().printed(),
                        i.basis()));
            }
        }
        return words;
    }
}
