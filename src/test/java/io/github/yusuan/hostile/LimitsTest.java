package io.github.yusuan.hostile;

import static io.github.yusuan.hostile.PdfFile.latin1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.fixture.Fixtures;
import io.github.yusuan.fixture.Variant;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file that was read in part, or repaired, says of itself. */
class LimitsTest {
    private static final String NAME = "attack";

    @Test
    void refusesAStreamWithoutEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };

        PdfLimits tight = new PdfLimits(9, 9, 9, 9, 9, 9, 9, new PdfLimits.Total(5000, 9, 9, 9, 9));

        assertThatThrownBy(() -> Yusuan.read(NAME, endless, new ReadOptions("", tight)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("expected at most 5000 bytes");
    }

    @Test
    void readsOnBesideAMissingFont() throws IOException {
        assertThat(problemsOf(new PdfFile().page("/Contents 4 0 R").bytes()))
                .contains(Problem.ofPage(ProblemCode.PART_MISSING, 1, "the file does not hold the font F"));
    }

    @Test
    void saysThatTheContentOfAnotherPageIsShown() throws IOException {
        assertThat(problemsOf(StreamAttacks.manyPages(2).bytes()))
                .contains(Problem.ofPage(ProblemCode.PAGE_REPEATED, 2, "the content is that of an earlier page"));
    }

    @Test
    void saysThatAFileWasCutOff() throws IOException {
        byte[] whole = Fixtures.pdf(Variant.STROKED_RULES);

        assertThat(problemsOf(whole)).noneMatch(problem -> problem.code() == ProblemCode.PDF_REPAIRED);
        assertThat(problemsOf(Arrays.copyOf(whole, whole.length - 40)))
                .anyMatch(problem -> problem.code() == ProblemCode.PDF_REPAIRED);
    }

    @Test
    void readsATextThatEndsInsideACharacter() throws IOException {
        byte[] text = "单位：万元\n合计\t1.00\n算".getBytes(StandardCharsets.UTF_8);

        assertThat(problemsOf(Arrays.copyOf(text, text.length - 1)))
                .contains(Problem.ofPage(
                        ProblemCode.UNMAPPED_CHARACTERS,
                        1,
                        "expected characters of UTF-8, found 1 that are none: line 3 column 1"));
    }

    @Test
    void tellsWhatIsNoObjectWhateverTheHostLogsWith() throws IOException {
        assertThat(problemsOf(new PdfFile()
                        .page("/Rotate NaN/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>")
                        .bytes()))
                .anyMatch(problem -> problem.message().startsWith("an object of the file is damaged"));
        assertThat(problemsOf(new PdfFile()
                        .streamOfLength(4, "", "3", latin1("BT /F 12 Tf 72 700 Td (budget) Tj ET"))
                        .bytes()))
                .anyMatch(problem -> problem.message().equals("a stream of the file is not as long as it says"));
    }

    @Test
    void callsWhatWasRefusedNoEmptyDocument() throws IOException {
        assertThat(Verdict.of(read("lattices-of-empty-cells")).status()).isEqualTo(DocumentStatus.RESOURCE_LIMIT);
    }

    @Test
    void leavesOutThePageThatAsksForTooMuch() throws IOException {
        assertThat(read("rules-that-all-cross").problems())
                .anyMatch(problem -> problem.code() == ProblemCode.LIMIT_REACHED
                        && problem.page() == 1
                        && problem.message().contains("the page is left out at the limit of steps of layout per page"));
    }

    private static Disclosure read(String attack) throws IOException {
        Attack found = LayoutAttacks.ALL.stream()
                .filter(a -> a.plainName().equals(attack))
                .findFirst()
                .orElseThrow();
        return Yusuan.read(NAME, found.bytes().get(), ReadOptions.DEFAULT);
    }

    private static List<Problem> problemsOf(byte[] file) throws IOException {
        Disclosure read = Yusuan.read(NAME, file, ReadOptions.DEFAULT);
        return read.problems();
    }
}
