package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index needs of a document comes back from its file as it was written. */
class DocumentSummaryTest {
    @TempDir
    private Path folder;

    @Test
    void comesBackWithEveryDigitAndInItsOrder() throws IOException {
        Map<String, BigDecimal> classes = new LinkedHashMap<>();
        classes.put("213 农林水支出", new BigDecimal("12345678901234567.89"));
        classes.put("201 一般\"公共\"服务支出\\", new BigDecimal("0.10"));
        classes.put("", new BigDecimal("-1E+3"));
        DocumentSummary summary = new DocumentSummary(
                new BigDecimal("12345678901234567.99"), classes, Map.of("three_public", BigDecimal.ZERO), 3, 4);

        summary.write(folder);

        DocumentSummary read = DocumentSummary.read(folder).orElseThrow();
        assertThat(read.spending()).isEqualByComparingTo(summary.spending());
        assertThat(read.classes().keySet()).containsExactlyElementsOf(classes.keySet());
        classes.forEach(
                (name, amount) -> assertThat(read.classes().get(name)).as(name).isEqualByComparingTo(amount));
        assertThat(read.threePublic().get("three_public")).isZero();
        assertThat(read.errors()).isEqualTo(3);
        assertThat(read.warnings()).isEqualTo(4);
    }

    @Test
    void isNothingWhereNoReportWasWritten() throws IOException {
        assertThat(DocumentSummary.read(folder)).isEmpty();
    }

    /** 支出总表 prints 14967.39 万元 in all and 4568.30 of 208; the three-public table 32.90. */
    @Test
    void hasThePrintedTotals() throws IOException {
        DocumentSummary.of(Yusuan.read(Documents.CHROMIUM)).write(folder);

        DocumentSummary read = DocumentSummary.read(folder).orElseThrow();
        assertThat(Files.readString(folder.resolve(DocumentSummary.FILE))).doesNotContain("E+");
        assertThat(read.spending()).isEqualByComparingTo("149673900");
        assertThat(read.classes().keySet()).first().isEqualTo("208 社会保障和就业支出");
        assertThat(read.classes().get("208 社会保障和就业支出")).isEqualByComparingTo("45683000");
        assertThat(read.classes().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(read.spending());
        assertThat(read.threePublic().get("three_public")).isEqualByComparingTo("329000");
        assertThat(read.errors()).isZero();
    }
}
