package io.github.yusuan.source;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageImage;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.input.PageRecogniser;
import io.github.yusuan.input.RecognisedPage;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Certainty;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.ScanOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Reads the pages of a document that are pictures, where a recogniser is there, and remembers how sure it was. */
final class ScanReader {
    private static final double POINTS_PER_INCH = 72;

    private final ScanOptions options;
    private final ProblemSink problems;
    private final Map<Integer, RecognisedPage> read = new HashMap<>();

    ScanReader(ScanOptions options, ProblemSink problems) {
        this.options = options;
        this.problems = problems;
    }

    /** Draws a page: nothing where it cannot be drawn. */
    interface Drawing {
        Optional<PageImage> at(double pixelsPerPoint);
    }

    /** Whether a page is one to read as a picture. */
    boolean wants(PageInk ink) {
        return switch (options.mode()) {
            case NEVER -> false;
            case AUTO -> isScan(ink);
            case ALWAYS -> true;
        };
    }

    static boolean isScan(PageInk ink) {
        return ink.glyphs().isEmpty() && ink.images() > 0;
    }

    /** The page as its picture was read; nothing where it was not, which is told. */
    Optional<PageInk> read(PageInk ink, Drawing drawing) {
        int number = ink.number();
        Optional<PageRecogniser> recogniser =
                ServiceLoader.load(PageRecogniser.class, ScanReader.class.getClassLoader()).findFirst();
        if (recogniser.isEmpty()) {
            report(
                    ProblemCode.SCANNED_PAGE,
                    number,
                    "expected text, found images only: a scan; yusuan-ocr on the class path would read it");
            return Optional.empty();
        }
        Optional<PageImage> picture = drawing.at(options.dpi() / POINTS_PER_INCH);
        if (picture.isEmpty()) {
            report(ProblemCode.SCANNED_PAGE, number, "expected text, found images only, which cannot be drawn");
            return Optional.empty();
        }
        if (isBlank(picture.get())) {
            report(
                    ProblemCode.IMAGE_UNDECODABLE,
                    number,
                    "expected a scan, found a picture of one colour: it is blank, or of a kind that cannot be decoded");
            return Optional.empty();
        }
        RecognisedPage page = recogniser.get().recognise(picture.get());
        read.put(number, page);
        page.problems().forEach(problems::report);
        report(
                ProblemCode.OCR_READ,
                number,
                "read from a picture at %.0f dots per inch: %d characters, %d of them doubtful"
                        .formatted(
                                picture.get().pixelsPerPoint() * POINTS_PER_INCH,
                                page.certainties().size(),
                                page.certainties().stream()
                                        .filter(c -> c < Certainty.CERTAIN)
                                        .count()));
        return Optional.of(page.ink());
    }

    /** How sure the least sure character in a box is; 1 for a page that was not read as a picture. */
    double certainty(int number, Box box) {
        RecognisedPage page = read.get(number);
        if (page == null) {
            return 1;
        }
        double least = 1;
        for (int i = 0; i < page.certainties().size(); i++) {
            Glyph glyph = page.ink().glyphs().get(i);
            if (box.contains(glyph.centreX(), glyph.centreY())) {
                least = Math.min(least, page.certainties().get(i));
            }
        }
        return least;
    }

    private static boolean isBlank(PageImage picture) {
        int first = picture.pixels()[0];
        for (int pixel : picture.pixels()) {
            if (pixel != first) {
                return false;
            }
        }
        return true;
    }

    private void report(ProblemCode code, int page, String message) {
        problems.report(Problem.ofPage(code, page, message));
    }
}
