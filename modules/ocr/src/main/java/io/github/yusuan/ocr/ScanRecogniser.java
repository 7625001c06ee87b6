package io.github.yusuan.ocr;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.ink.PageImage;
import io.github.yusuan.input.PageRecogniser;
import io.github.yusuan.input.RecognisedPage;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a picture of a page: cleaned, made level, its rules found, and then the lines of each cell that they enclose; what
 * lies around the cells is looked for by a model.
 */
public final class ScanRecogniser implements PageRecogniser {
    private static final double POINTS_PER_INCH = 72;
    private static final double MEET_INCH = 0.04;

    @Override
    public RecognisedPage recognise(PageImage picture) {
        double dpi = picture.pixelsPerPoint() * POINTS_PER_INCH;
        Grey page = PaperCleaner.clean(picture);
        int threshold = Histogram.threshold(Histogram.of(page));
        page = new SlopeFinder(dpi, threshold).of(page).straightened(page);
        List<Rule> rules = new RuleFinder(dpi).find(page);
        Regions regions = new Regions(page, rules, MEET_INCH * dpi);
        page = regions.withoutRules(page);
        InkMask ink = new InkMask(page, threshold, dpi);
        List<TextLine> lines = new ArrayList<>(new LineFinder(page, regions, ink, dpi).lines(regions.cells()));
        lines.addAll(new OpenText(Models.get(), page, regions, ink, dpi).lines());
        List<Problem> problems = new ArrayList<>();
        LineReader reader = new LineReader(Models.get());
        GlyphWriter glyphs = new GlyphWriter(picture.pixelsPerPoint());
        for (TextLine line : lines) {
            Crop crop = Crop.of(page, line, ink);
            TradeWords.Repaired read = TradeWords.repair(FlatOne.restored(line, crop, ink, reader.read(crop)));
            read.words().forEach(word -> problems.add(problem(ProblemCode.OCR_WORD_REPAIRED, picture, line, word)));
            Optional<FigureSeparators.Doubt> doubt = FigureSeparators.of(read.text());
            doubt.ifPresent(d ->
                    problems.add(problem(ProblemCode.OCR_SEPARATOR_AMBIGUOUS, picture, line, d.message())));
            glyphs.add(line, crop, doubt.map(FigureSeparators.Doubt::text).orElse(read.text()));
        }
        PageInk shown = new PageInk(
                picture.number(),
                (float) (picture.width() / picture.pixelsPerPoint()),
                (float) (picture.height() / picture.pixelsPerPoint()),
                glyphs.glyphs(),
                inPoints(rules, picture.pixelsPerPoint()),
                List.of(),
                1,
                0);
        return new RecognisedPage(shown, glyphs.certainties(), problems);
    }

    private static Problem problem(ProblemCode code, PageImage picture, TextLine line, String message) {
        double scale = picture.pixelsPerPoint();
        Box box = new Box(line.x0() / scale, line.y0() / scale, line.x1() / scale, line.y1() / scale);
        return new Problem(code, picture.number(), box, 0, 0, message);
    }

    private static List<Rule> inPoints(List<Rule> rules, double scale) {
        return rules.stream()
                .map(r -> new Rule(
                        r.horizontal(),
                        (float) (r.at() / scale),
                        (float) (r.from() / scale),
                        (float) (r.to() / scale),
                        (float) (r.width() / scale)))
                .toList();
    }
}
