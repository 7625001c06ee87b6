package io.github.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program says of documents can be said in Chinese. */
class PhrasebookTest {
    private static final Path FILE = Path.of("src/main/resources/io/github/yusuan/model/phrases_zh_CN.txt");
    private static final Path CASES = Path.of("../shared/cases");
    /** Behind this stands what the parser says, in its own words. */
    private static final String OF_THE_PARSER = "expected a PDF, found damaged structures: ";

    private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,} [a-z]{2,}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    expected page number 11, found 9                 | 页码应为 11，实为 9
                    no known kind: "专户 } {1} 表"                    | 表名不认识：“专户 } {1} 表”
                    same content as a.txt: the text is nothing but white space | 与 a.txt 内容相同：文本只有空白
                    3 of 10 pages are images without text: 1, 4-5    | 共 10 页，其中 3 页是没有文字的图片：第 1, 4-5 页
                    the file claims 1 page, found 2                  | 文件自称 1 页，找到 2 页
                    "甲表" repeats revenue in a wording further from the standard | “甲表”与已有的收入总表同类，表名离标准较远
                    expected a PDF or a text, found a file that is an image | 应为 PDF 或文本，实为图片
                    identity-failed, year-unknown                    | 勾稽不成立、年度未知
                    something that nobody has said before            | something that nobody has said before
                    """)
    void saysInChineseWhatItKnows(String english, String chinese) {
        assertThat(Phrasebook.chinese().of(english)).isEqualTo(chinese);
    }

    /** A message that lost what differs would tell half of what is wrong. */
    @Test
    void losesNothingOfWhatDiffers() throws IOException {
        List<String> lines = Files.readAllLines(FILE).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();

        assertThat(lines.size()).isEven().isGreaterThan(200);
        for (int i = 0; i < lines.size(); i += 2) {
            long holes = Pattern.compile("\\{}").matcher(lines.get(i)).results().count();
            Set<String> said = Pattern.compile("\\{\\d}")
                    .matcher(lines.get(i + 1))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
            assertThat(said).as(lines.get(i)).hasSize((int) holes);
        }
    }

    @Test
    void hasWhatIsSaidOfTheDocumentsOfTestdata() throws IOException {
        assertThat(unknown(Path.of("testdata"))).isEmpty();
    }

    static boolean casesArePresent() {
        return Files.isDirectory(CASES);
    }

    @Test
    @EnabledIf(value = "casesArePresent", disabledReason = "no cases in ../shared")
    void hasWhatIsSaidOfSmallInventedInputs() throws IOException {
        assertThat(unknown(CASES)).isEmpty();
    }

    /** What is said of the documents of a folder and the book does not have, or not all of. */
    private static Set<String> unknown(Path folder) throws IOException {
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(pdf|txt|html|xlsx?|docx?|ofd)"))
                    .toList()) {
                said(file)
                        .filter(said -> !said.startsWith(OF_THE_PARSER))
                        .filter(said -> Phrasebook.chinese()
                                .find(said)
                                .filter(chinese -> !ENGLISH.matcher(chinese).find())
                                .isEmpty())
                        .forEach(unknown::add);
            }
        }
        return unknown;
    }

    private static Stream<String> said(Path file) throws IOException {
        return Yusuan.tryRead(file.toString(), Files.readAllBytes(file), ReadOptions.DEFAULT)
                .fold(
                        read -> read.problems().stream()
                                .filter(problem -> problem.code() != ProblemCode.IDENTITY_FAILED)
                                .map(Problem::message),
                        refused -> Stream.of(refused.reason().replace(file + ": ", "")));
    }
}
