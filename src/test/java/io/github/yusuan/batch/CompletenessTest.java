package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.PublishedPart.Status;
import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the required parts is published, and where. */
class CompletenessTest {
    private static final String COVER = "云溪县图书馆2026年部门预算\n\n";
    private static final String TABLES = COVER + """
            收支总表

            单位：万元

            收入||支出|
            项目|预算数|项目|预算数
            一、一般公共预算拨款收入|90.00|一、文化旅游体育与传媒支出|90.00
            收入总计|90.00|支出总计|90.00

            政府性基金预算支出表

            单位：万元

            科目编码|科目名称|合计|基本支出|项目支出
            |||

            注：本部门没有政府性基金预算支出，故本表无数据。

            """;
    private static final String TEXT = COVER + """
            一、机关运行经费安排情况

            2026年机关运行经费预算10.00万元，比上年增加1.00万元。

            二、“三公”经费情况说明

            2026年“三公”经费预算9.00万元，比2025年减少2.00万元，主要原因是压减接待。

            """;

    private static DocumentRow row(String source, String text) {
        Disclosure read = TabbedDocument.read(text);
        return DocumentReading.row(source, read, Verdict.of(read));
    }

    private static Status status(List<Completeness> all, String source, RequiredPart part) {
        return entry(all, source, part).part().status();
    }

    private static Completeness entry(List<Completeness> all, String source, RequiredPart part) {
        return all.stream()
                .filter(c -> c.row().source().equals(source) && c.part().part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhatIsThereEmptyAndMissing() {
        List<Completeness> all = Completeness.of(List.of(row("tables", TABLES)));

        assertThat(status(all, "tables", RequiredPart.REVENUE_EXPENDITURE_TABLE))
                .isEqualTo(Status.FOUND);
        assertThat(status(all, "tables", RequiredPart.GOVERNMENT_FUND_TABLE)).isEqualTo(Status.EMPTY_WITH_NOTE);
        assertThat(status(all, "tables", RequiredPart.STATE_CAPITAL_TABLE)).isEqualTo(Status.MISSING);
        assertThat(status(all, "tables", RequiredPart.OPERATING_EXPENSES)).isEqualTo(Status.NOT_ASSESSABLE);
    }

    @Test
    void expectsNoTablesInATextAndFindsWhatItSays() {
        List<Completeness> all = Completeness.of(List.of(row("text", TEXT)));

        assertThat(status(all, "text", RequiredPart.REVENUE_TABLE)).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(status(all, "text", RequiredPart.OPERATING_EXPENSES)).isEqualTo(Status.FOUND);
        assertThat(status(all, "text", RequiredPart.THREE_PUBLIC_REASONS)).isEqualTo(Status.FOUND);
        assertThat(status(all, "text", RequiredPart.PROCUREMENT)).isEqualTo(Status.NOT_ASSESSABLE);
    }

    @Test
    void countsAPartThatStandsInAnotherFileOfTheUnit() {
        List<Completeness> all = Completeness.of(List.of(row("text", TEXT), row("tables", TABLES)));

        Completeness table = entry(all, "text", RequiredPart.REVENUE_EXPENDITURE_TABLE);
        assertThat(table.elsewhere().map(DocumentRow::source)).isEqualTo(Optional.of("tables"));
        assertThat(Completeness.KIND.valuesOf(table)).contains("found");
        assertThat(entry(all, "tables", RequiredPart.OPERATING_EXPENSES).elsewhere())
                .isPresent();
        assertThat(entry(all, "tables", RequiredPart.STATE_CAPITAL_TABLE).elsewhere())
                .isEmpty();
    }

    @Test
    void saysNothingOfAFileThatWasNotRead() {
        DocumentRow failed = DocumentRow.failed("x.pdf", "", 0, DocumentStatus.CRASHED, "no PDF");

        assertThat(Completeness.of(List.of(failed))).isEmpty();
    }

    @Test
    void asksForStateCapitalSince2020Only() {
        List<Completeness> all = Completeness.of(List.of(row("old", TABLES.replace("2026", "2018"))));

        assertThat(status(all, "old", RequiredPart.STATE_CAPITAL_TABLE)).isEqualTo(Status.NOT_ASSESSABLE);
    }

    private static final String EMPTY = TABLES.replace("注：本部门没有政府性基金预算支出，故本表无数据。\n\n", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "财政拨款支出预算中，政府性基金拨款支出预算为0；国有资本经营预算拨款支出预算为0。",
                "2026年本单位无政府性基金安排的支出。",
                "政府性基金预算拨款支出0.00万元，与上年持平。",
                "本部门没有使用政府性基金预算拨款安排的支出。"
            })
    void countsASentenceAsTheNoteOfAnEmptyTable(String sentence) {
        List<Completeness> all = Completeness.of(List.of(row("said", EMPTY + sentence)));

        PublishedPart part =
                entry(all, "said", RequiredPart.GOVERNMENT_FUND_TABLE).part();
        assertThat(part.status()).isEqualTo(Status.EMPTY_WITH_NOTE);
        assertThat(part.note()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"政府性基金预算拨款支出0.50万元。", "政府性基金：指各级政府征收的专项资金。", "一般公共预算支出90.00万元，政府性基金支出10万元。"})
    void takesNoOtherSentenceForTheNote(String sentence) {
        List<Completeness> all = Completeness.of(List.of(row("said", EMPTY + sentence)));

        assertThat(status(all, "said", RequiredPart.GOVERNMENT_FUND_TABLE)).isEqualTo(Status.EMPTY_WITHOUT_NOTE);
    }

    @Test
    void findsWhatIsSaidWithoutAnAmountOrUnderAHeadingInTheLine() {
        List<Completeness> all = Completeness.of(List.of(
                row("said", TABLES + "“三公”经费支出决算数小于预算数的主要原因是厉行节约。\n\n" + "（五）国有资产占用使用情况：截至2025年12月底，共有车辆1辆。\n")));

        assertThat(status(all, "said", RequiredPart.THREE_PUBLIC_REASONS)).isEqualTo(Status.FOUND);
        assertThat(status(all, "said", RequiredPart.STATE_ASSETS)).isEqualTo(Status.FOUND);
    }

    @Test
    void findsAPartThatIsATableOfNoKind() {
        String table = """
                一般公共预算机关运行经费支出预算表

                单位：万元

                科目编码|科目名称|机关运行经费支出
                30201|办公费|10.00
                30202|印刷费|2.00

                """;
        List<Completeness> all = Completeness.of(List.of(row("table", TABLES + table)));

        assertThat(status(all, "table", RequiredPart.OPERATING_EXPENSES)).isEqualTo(Status.FOUND);
    }

    /** The Ministry of Education asks universities for four tables. */
    @Test
    void missesNoTableThatAUniversityNeedNotPublish() {
        List<Completeness> all = Completeness.of(List.of(row("university", TABLES.replace("云溪县图书馆", "云溪师范大学"))));

        assertThat(status(all, "university", RequiredPart.THREE_PUBLIC_TABLE)).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(status(all, "university", RequiredPart.REVENUE_TABLE)).isEqualTo(Status.MISSING);
    }
}
