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
import io.github.yusuan.page.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Reads the pages of a document that are pictures, where a recogniser is there, and remembers how sure it was. */
final class ScanReader {
    /** So much of a page without a character is covered by the pictures of a scan; less is a logo, a photograph. */
    private static final double MOST_OF_A_PAGE = 0.5;
    /** So much of a page with a few characters: they are written on the scan. */
    private static final double NEARLY_A_PAGE = 0.8;
    /** No more characters has what is written on a scan: a page number, a date, the name of a scanner. */
    private static final int FEW_GLYPHS = 60;
    /** So many times the characters of the text must be read from a picture that is more than its background. */
    private static final int MORE = 2;

    private final ScanOptions options;
    private final ProblemSink problems;
    private final Supplier<Optional<PageRecogniser>> recognisers;
    private final Map<Integer, RecognisedPage> read = new HashMap<>();

    /** With the recogniser that stands on the class path or the module path; it is looked for when a page wants it. */
    ScanReader(ScanOptions options, ProblemSink problems) {
        this(
                options,
                problems,
                () -> ServiceLoader.load(PageRecogniser.class, ScanReader.class.getClassLoader())
                        .findFirst());
    }

    ScanReader(ScanOptions options, ProblemSink problems, Supplier<Optional<PageRecogniser>> recognisers) {
        this.options = options;
        this.problems = problems;
        this.recognisers = recognisers;
    }

    /** Draws a page: nothing where it cannot be drawn. */
    interface Drawing {
        Optional<PageImage> at(double pixelsPerPoint);
    }

    /** Whether a page is one to read as a picture. */
    private boolean wants(PageInk ink) {
        return switch (options.mode()) {
            case NEVER -> false;
            case AUTO -> isScan(ink);
            case ALWAYS -> true;
        };
    }

    /** Whether images are all that a page shows, or nearly: a page number or a date may be written on a scan. */
    private static boolean isScan(PageInk ink) {
        return ink.glyphs().isEmpty()
                ? ink.pictured() >= MOST_OF_A_PAGE
                : ink.glyphs().size() <= FEW_GLYPHS && ink.pictured() >= NEARLY_A_PAGE;
    }

    /** A page of images without a character that is not read. */
    void tellUnread(PageInk ink) {
        tellUnread(ink, "");
    }

    private void tellUnread(PageInk ink, String advice) {
        if (ink.glyphs().isEmpty() && ink.images() > 0) {
            report(ProblemCode.SCANNED_PAGE, ink.number(), "expected text, found images only: a scan" + advice);
        }
    }

    /** The page as it is to be laid out: as read from its picture, or as it is. */
    PageInk read(PageInk ink, Drawing drawing) {
        return read(ink, new TextLayer(List.of()), drawing);
    }

    /**
     * The page as it is to be laid out.
     *
     * @param layer the text that lies unseen behind its picture
     */
    PageInk read(PageInk ink, TextLayer layer, Drawing drawing) {
        if (!wants(ink)) {
            tellUnread(ink);
            return ink;
        }
        return recognised(ink, layer, drawing).orElse(ink);
    }

    /** The page as its picture was read; nothing where it was not, which is told. */
    private Optional<PageInk> recognised(PageInk ink, TextLayer layer, Drawing drawing) {
        Optional<PageRecogniser> recogniser = recognisers.get();
        if (recogniser.isEmpty()) {
            tellUnread(ink, "; with yusuan-ocr on the class path it is read");
            return Optional.empty();
        }
        return picture(ink, drawing)
                .flatMap(picture ->
                        taken(ink, picture, layer.with(recogniser.get().recognise(picture))));
    }

    /** How the page looks; nothing, which is told, where that is nothing. */
    private Optional<PageImage> picture(PageInk ink, Drawing drawing) {
        Optional<PageImage> picture = drawing.at(options.dpi() / PageImage.POINTS_PER_INCH);
        if (picture.isEmpty()) {
            String message = "the page cannot be drawn within the limits, or not at all";
            report(ProblemCode.IMAGE_UNDECODABLE, ink.number(), message);
            return Optional.empty();
        }
        if (!isBlank(picture.get())) {
            return picture;
        }
        if (ink.images() > 0) {
            String message =
                    "expected a scan, found one colour: the picture is blank, or of a kind that cannot be decoded";
            report(ProblemCode.IMAGE_UNDECODABLE, ink.number(), message);
        }
        return Optional.empty();
    }

    /** What a picture was read as, unless the text of the page says as much, and is sure. */
    private Optional<PageInk> taken(PageInk ink, PageImage picture, TextLayer.Compared compared) {
        RecognisedPage page = compared.page();
        boolean text = options.mode() == ScanOptions.Mode.AUTO
                && page.ink().glyphs().size() < MORE * ink.glyphs().size();
        if (text) {
            return Optional.empty();
        }
        read.put(ink.number(), page);
        page.problems().forEach(problems::report);
        long doubtful =
                page.certainties().stream().filter(c -> c < Certainty.CERTAIN).count();
        report(
                ProblemCode.OCR_READ,
                ink.number(),
                "read from a picture at %.0f dots per inch: %d characters, %d of them doubtful%s"
                        .formatted(picture.dpi(), page.certainties().size(), doubtful, compared.words()));
        return Optional.of(page.ink());
    }

    /** The page as it was laid out, marked where it was read from a picture. */
    Page marked(Page page) {
        return read.containsKey(page.number()) ? page.asRaster() : page;
    }

    /** How sure the least sure character in a box is; 1 for a page that was not read as a picture. */
    double certainty(int number, Box box) {
        RecognisedPage page = read.get(number);
        if (page == null) {
            return Certainty.TEXT;
        }
        double least = Certainty.TEXT;
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
