package io.github.yusuan.ocr;

import io.github.yusuan.ink.PageImage;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.input.InkPage;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputPage;
import io.github.yusuan.input.PicturePage;
import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.ScanOptions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageReader;

/** The pictures of a file as pages. How large the paper was they hardly ever say; it is taken for A4. */
final class ImageDocument implements InputDocument {
    private static final double A4_INCH = 8.27;
    /** Finer pictures are made as fine as pages are drawn; those that are little finer would only be blurred by it. */
    private static final double MOST_DPI = 260;

    private static final double DPI = ScanOptions.DEFAULT.dpi();
    private static final long MOST_PIXELS = 50_000_000;
    private static final int MOST_PAGES = 2000;

    private final ImageReader reader;
    private final int pages;
    private final ProblemSink problems;

    ImageDocument(ImageReader reader, int pages, ProblemSink problems) {
        this.reader = reader;
        this.pages = Math.min(pages, MOST_PAGES);
        this.problems = problems;
        if (pages > MOST_PAGES) {
            problems.report(
                    Problem.ofDocument(ProblemCode.LIMIT_REACHED, "only the first " + MOST_PAGES + " pictures read"));
        }
    }

    @Override
    public int pageCount() {
        return pages;
    }

    @Override
    public InputPage page(int number) {
        try {
            long pixels = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
            if (pixels <= MOST_PIXELS) {
                return new PicturePage(pageOf(number, reader.read(number - 1)));
            }
            problems.report(Problem.ofPage(
                    ProblemCode.LIMIT_REACHED, number, "expected up to " + MOST_PIXELS + " pixels, found " + pixels));
        } catch (IOException | RuntimeException e) { // readers throw the unchecked ones for damaged files
            problems.report(Problem.ofPage(
                    ProblemCode.IMAGE_UNDECODABLE,
                    number,
                    "the picture cannot be decoded: " + MessageWords.ofFailure(e)));
        }
        return new InkPage(new PageInk(number, 595, 842, List.of(), List.of(), List.of(), Unread.NOTHING));
    }

    private static PageImage pageOf(int number, BufferedImage image) {
        double dpi = Math.min(image.getWidth(), image.getHeight()) / A4_INCH;
        double shrink = dpi > MOST_DPI ? DPI / dpi : 1;
        int width = (int) Math.max(1, Math.round(image.getWidth() * shrink));
        int height = (int) Math.max(1, Math.round(image.getHeight() * shrink));
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        if (shrink == 1) {
            graphics.drawImage(image, 0, 0, null);
        } else {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(image.getScaledInstance(width, height, BufferedImage.SCALE_AREA_AVERAGING), 0, 0, null);
        }
        graphics.dispose();
        int[] pixels = plain.getRGB(0, 0, width, height, null, 0, width);
        return new PageImage(number, width, height, dpi * shrink / PageImage.POINTS_PER_INCH, pixels);
    }
}
