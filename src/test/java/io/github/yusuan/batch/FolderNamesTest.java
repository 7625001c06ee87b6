package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNamesTest {

    @ParameterizedTest
    @CsvSource({
        "2024年平乡县财政局部门预算.pdf, 2024年平乡县财政局部门预算",
        "02-guojia-2024.pdf, 02-guojia-2024",
        "（公开）附件 1：预算表.PDF, （公开）附件 1：预算表",
        "部门预算, 部门预算",
        "v1.2 预算.txt, v1.2 预算"
    })
    void theFolderIsNamedExactlyAsTheFileWithoutItsExtension(String file, String folder) {
        assertThat(names(false, file)).containsExactly(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", ".", "...pdf", "..\\..\\etc.pdf", "a\u0000b.pdf", ".yusuan", "C:x.pdf", " .pdf", "nul.pdf"
            })
    void noNameLeavesTheOutputFolderOrMeansSomethingElse(String file) {
        String name = names(false, file).get(0);

        assertThat(name).isNotBlank().doesNotContain("/", "\\", ":", "\u0000").doesNotStartWith(".");
        assertThat(Path.of("out").resolve(name).normalize().getParent()).isEqualTo(Path.of("out"));
        assertThat(name.toLowerCase(java.util.Locale.ROOT)).isNotEqualTo("nul");
    }

    @Test
    void filesOfOneNameInSeveralFoldersGetFoldersOfTheirOwn() {
        List<String> names = names(false, "2023/预算.pdf", "2024/预算.pdf", "2025/预算.pdf");

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.startsWith("预算"));
        assertThat(names.get(0)).isEqualTo("预算");
    }

    @Test
    void namesThatDifferInCaseOrInCompositionOnlyDoNotShareAFolder() {
        List<String> names = names(false, "Budget.pdf", "budget.pdf", "BUDGET.txt", "caf\u00e9.pdf", "cafe\u0301.pdf");

        assertThat(names.stream()
                        .map(name -> java.text.Normalizer.normalize(
                                name.toLowerCase(java.util.Locale.ROOT), java.text.Normalizer.Form.NFC)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFilesBesideTheFoldersAreNotTaken() {
        assertThat(names(false, "facts.csv.pdf", "Documents.CSV.pdf", "datapackage.json.pdf"))
                .doesNotContain("facts.csv", "Documents.CSV", "datapackage.json");
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndStaysItsOwn() {
        String start = "预".repeat(90);
        List<String> names = names(false, start + "甲.pdf", start + "乙.pdf", "𠮷".repeat(80) + ".pdf");

        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(190, FolderNames.LONGEST);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
        });
    }

    @Test
    void asciiNamesAreAsciiAndStillDiffer() {
        List<String> names = names(true, "预算.pdf", "决算.pdf", "𠮷.pdf", "plain.pdf");

        assertThat(names).containsExactly("u9884u7b97", "u51b3u7b97", "u20bb7", "plain");
    }

    private static List<String> names(boolean ascii, String... sources) {
        FolderNames names = new FolderNames(ascii);
        List<String> given = new ArrayList<>();
        for (String source : sources) {
            given.add(names.next(new InputFile(Path.of("unused"), source)));
        }
        return given;
    }
}
