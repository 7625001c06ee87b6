package io.github.yusuan.ocr;

import io.github.yusuan.ink.PageImage;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.input.PageRecogniser;
import io.github.yusuan.input.RecognisedPage;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.ocr.Orientation.UprightPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a picture of a page: cleaned, turned upright, made straight, its rules found, and then the lines of each cell that
 * they enclose; what lies around the cells is looked for by a model.
 */
public final class ScanRecogniser implements PageRecogniser {
    /** A recogniser has no settings. */
    public ScanRecogniser() {}

    @Override
    public RecognisedPage recognise(PageImage picture) {
        double scale = picture.pixelsPerPoint();
        LineReader reader = new LineReader(Models.get());
        UprightPage upright = new Orientation(reader, picture.dpi()).of(PaperCleaner.clean(picture));
        FoundLines found = upright.found();
        PageFrame frame = new PageFrame(found.page().width(), found.page().height(), upright.quarters(), scale);
        List<Problem> problems = new ArrayList<>();
        List<FigureReader.Line> all = new FigureReader(reader, found).readAll();
        GlyphWriter glyphs = new GlyphWriter(frame);
        for (int i = 0; i < all.size(); i++) {
            TextLine line = found.lines().get(i);
            FigureReader.Line seen = all.get(i);
            Box box = frame.box(line.x0(), line.y0(), line.x1(), line.y1());
            ReadText whole = FlatOne.restored(FlatOne.restored(line, seen.crop(), found.ink(), seen.text()));
            TradeWords.Repaired read = TradeWords.repair(OrdinalComma.restored(whole, seen.crop()::pageX));
            read.words()
                    .forEach(word -> problems.add(problem(ProblemCode.OCR_WORD_REPAIRED, picture.number(), box, word)));
            Optional<FigureSeparators.Doubt> doubt = FigureSeparators.of(read.text());
            doubt.ifPresent(d ->
                    problems.add(problem(ProblemCode.OCR_SEPARATOR_AMBIGUOUS, picture.number(), box, d.message())));
            glyphs.add(
                    line, seen.crop(), doubt.map(FigureSeparators.Doubt::text).orElse(read.text()));
        }
        PageInk ink = new PageInk(
                picture.number(),
                (float) (picture.width() / scale),
                (float) (picture.height() / scale),
                glyphs.glyphs(),
                found.rules().stream().map(frame::rule).toList(),
                List.of(),
                new Unread(1, 1, 0));
        return new RecognisedPage(ink, glyphs.certainties(), problems);
    }

    private static Problem problem(ProblemCode code, int page, Box box, String message) {
        return new Problem(code, page, box, 0, 0, message);
    }
}
