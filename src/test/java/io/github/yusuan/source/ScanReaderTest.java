package io.github.yusuan.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PageImage;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.input.PageRecogniser;
import io.github.yusuan.input.RecognisedPage;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Certainty;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ScanOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which pages are read as pictures, and what is told of those that are not. */
class ScanReaderTest {
    private static final int READ = 100;
    private static final PageImage PICTURE = new PageImage(1, 2, 1, 200 / 72.0, new int[] {0xffffff, 0});
    private static final PageImage WHITE = new PageImage(1, 2, 1, 200 / 72.0, new int[] {0xffffff, 0xffffff});

    private final List<Problem> problems = new ArrayList<>();

    /** A page with so many characters, each 10 points wide, of which a picture covers a share. */
    private static PageInk page(int characters, double pictured) {
        List<Glyph> glyphs = IntStream.range(0, characters)
                .mapToObj(i -> new Glyph("元", 10 * i, 0, 10 * i + 10, 10, Lettering.plain(10, 1)))
                .toList();
        return new PageInk(
                1, 595, 842, glyphs, List.of(), List.of(), new Unread(pictured > 0 ? 1 : 0, (float) pictured, 0));
    }

    /** Reads a hundred characters, of which the first is doubtful, in whatever it is shown. */
    private static RecognisedPage recognised() {
        List<Float> certainties = new ArrayList<>(Collections.nCopies(READ, 0.99f));
        certainties.set(0, 0.5f);
        return new RecognisedPage(
                page(READ, 1), certainties, List.of(Problem.ofPage(ProblemCode.OCR_WORD_REPAIRED, 1, "收人 → 收入")));
    }

    private ScanReader reader(ScanOptions.Mode mode) {
        PageRecogniser recogniser = picture -> recognised();
        return new ScanReader(new ScanOptions(mode, 200), problems::add, () -> Optional.of(recogniser));
    }

    private List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, 0, 1, true",
        "AUTO, 0, 0.3, false", // a logo
        "AUTO, 0, 0, false", // an empty page
        "AUTO, 40, 1, true", // a date is written on the scan
        "AUTO, 40, 0.6, false", // a caption and a photograph
        "AUTO, 51, 1, false", // the picture says no more than twice the text: it is its background
        "AUTO, 500, 1, false",
        "NEVER, 0, 1, false",
        "ALWAYS, 500, 0, true"
    })
    void readsAsPicturesThePagesThatAreWanted(
            ScanOptions.Mode mode, int characters, double pictured, boolean asPicture) {
        PageInk page = page(characters, pictured);
        PageInk read = reader(mode).read(page, scale -> Optional.of(PICTURE));

        assertThat(read.glyphs()).hasSize(asPicture ? READ : characters);
        assertThat(codes().contains(ProblemCode.OCR_READ)).isEqualTo(asPicture);
        assertThat(codes().contains(ProblemCode.OCR_WORD_REPAIRED)).isEqualTo(asPicture);
    }

    @Test
    void asksForTheResolutionThatIsSet() {
        List<Double> asked = new ArrayList<>();
        reader(ScanOptions.Mode.AUTO).read(page(0, 1), scale -> {
            asked.add(scale * 72);
            return Optional.of(PICTURE);
        });

        assertThat(asked).containsExactly(200.0);
        assertThat(problems)
                .extracting(Problem::message)
                .contains("read from a picture at 200 dots per inch: 100 characters, 1 of them doubtful");
    }

    @Test
    void whatStandsInABoxIsAsSureAsItsLeastSureCharacter() {
        ScanReader reader = reader(ScanOptions.Mode.AUTO);
        reader.read(page(0, 1), scale -> Optional.of(PICTURE));

        assertThat(reader.certainty(1, new Box(0, 0, 30, 10))).isEqualTo(0.5f);
        assertThat(reader.certainty(1, new Box(10, 0, 30, 10))).isEqualTo(0.99f);
        assertThat(reader.certainty(2, new Box(0, 0, 30, 10))).isEqualTo(Certainty.TEXT);
    }

    @ParameterizedTest
    @EnumSource(ScanOptions.Mode.class)
    void tellsAScanThatNobodyCanRead(ScanOptions.Mode mode) {
        ScanReader reader = new ScanReader(new ScanOptions(mode, 200), problems::add, Optional::empty);
        PageInk page = page(0, 1);

        assertThat(reader.read(page, scale -> Optional.of(PICTURE))).isSameAs(page);
        assertThat(codes()).containsExactly(ProblemCode.SCANNED_PAGE);
        assertThat(problems.get(0).message().contains("yusuan-ocr"))
                .as("what helps where it is wanted")
                .isEqualTo(mode != ScanOptions.Mode.NEVER);
    }

    @Test
    void tellsAPictureThatCannotBeDrawnOrIsBlank() {
        ScanReader reader = reader(ScanOptions.Mode.AUTO);
        reader.read(page(0, 1), scale -> Optional.empty());
        reader.read(page(0, 1), scale -> Optional.of(WHITE));

        assertThat(codes()).containsExactly(ProblemCode.IMAGE_UNDECODABLE, ProblemCode.IMAGE_UNDECODABLE);
    }
}
