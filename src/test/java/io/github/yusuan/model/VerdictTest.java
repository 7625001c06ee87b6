package io.github.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.UnreadableInputException.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    @Test
    void aDocumentWithoutDoubtsIsOkAlsoWithDecisionsThatWereTaken() {
        assertThat(of(10)).isEqualTo(new Verdict(DocumentStatus.OK, ""));
        assertThat(of(10, Problem.ofPage(ProblemCode.ROW_JOINED, 3, "joined")).status())
                .isEqualTo(DocumentStatus.OK);
    }

    @Test
    void doubtsAreNamedOnce() {
        Verdict verdict = of(
                10,
                Problem.ofPage(ProblemCode.UNIT_ASSUMED, 3, "a"),
                Problem.ofPage(ProblemCode.PDF_REPAIRED, 4, "b"),
                Problem.ofPage(ProblemCode.UNIT_ASSUMED, 5, "c"));

        assertThat(verdict).isEqualTo(new Verdict(DocumentStatus.OK_WITH_PROBLEMS, "pdf-repaired, unit-assumed"));
    }

    @Test
    void aScanNamesItsPages() {
        Verdict verdict = of(6, noTable(), scan(1), scan(2), scan(3), scan(5));

        assertThat(verdict.status()).isEqualTo(DocumentStatus.NO_TEXT_LAYER);
        assertThat(verdict.reason()).isEqualTo("4 of 6 pages are images without text: 1-3, 5");
    }

    @Test
    void aScannedCoverDoesNotMakeAScan() {
        Verdict verdict = of(6, noTable(), scan(1));

        assertThat(verdict.status()).isEqualTo(DocumentStatus.NO_BUDGET_TABLE);
        assertThat(verdict.reason()).contains("1 of 6 pages");
    }

    @Test
    void aScannedPageAmongTablesIsADoubtOnly() {
        assertThat(of(6, scan(1)).status()).isEqualTo(DocumentStatus.OK_WITH_PROBLEMS);
    }

    @Test
    void onlyALimitWithinAPageIsAResourceLimit() {
        assertThat(of(6, Problem.ofPage(ProblemCode.LIMIT_REACHED, 2, "glyphs")))
                .isEqualTo(new Verdict(DocumentStatus.RESOURCE_LIMIT, "page 2: glyphs"));
        assertThat(of(6, Problem.ofDocument(ProblemCode.LIMIT_REACHED, "pages")).status())
                .isEqualTo(DocumentStatus.OK_WITH_PROBLEMS);
    }

    @Test
    void garbledTextIsTheReasonForMissingTables() {
        assertThat(of(6, Problem.ofDocument(ProblemCode.GARBLED_TEXT, "9 of 10"), noTable()))
                .isEqualTo(new Verdict(DocumentStatus.GARBLED_TEXT, "9 of 10"));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonOfARefusalIsAStatus(Reason reason) {
        Verdict verdict = Verdict.of(new UnreadableInputException("a.pdf", reason, "because"));

        assertThat(verdict.status().id()).isEqualTo(reason.id());
        assertThat(verdict.reason()).isEqualTo("because");
    }

    @Test
    void aCrashSaysWhereItHappened() {
        Verdict verdict = Verdict.ofCrash(new StackOverflowError());

        assertThat(verdict.status()).isEqualTo(DocumentStatus.CRASHED);
        assertThat(verdict.reason()).contains("StackOverflowError", "VerdictTest");
    }

    private static Problem noTable() {
        return Problem.ofDocument(ProblemCode.NO_BUDGET_TABLE, "found none");
    }

    private static Problem scan(int page) {
        return Problem.ofPage(ProblemCode.SCANNED_PAGE, page, "a scan");
    }

    private static Verdict of(int pages, Problem... problems) {
        DocumentInfo info = new DocumentInfo(
                "id",
                new SourceFile("a.pdf", "sha", 1, pages, "", List.of()),
                new FiscalPeriod(2024, Phase.BUDGET),
                PublishingUnit.UNKNOWN,
                Scope.DEPARTMENT,
                UnitScope.DEPARTMENT,
                "",
                "");
        return Verdict.of(new Disclosure(
                info,
                List.of(),
                List.of(),
                Spending.NONE,
                List.of(),
                Annexes.NONE,
                new ArrayList<>(List.of(problems))));
    }
}
