package io.github.yusuan.source;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.layout.LayoutSettings;
import io.github.yusuan.layout.Page;
import io.github.yusuan.layout.TabbedText;
import io.github.yusuan.layout.TableExtractor;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import io.github.yusuan.pdf.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens inputs. */
public final class Sources {
    private static final Pattern HTML_TITLE =
            Pattern.compile("<title[^>]*>\\s*([^<]{1,200}?)\\s*</title>", Pattern.CASE_INSENSITIVE);
    /** From this share of characters without a meaning on, the text is garbled. */
    private static final double GARBLED = 0.05;

    private Sources() {}

    /**
     * Opens an input by what its bytes are.
     *
     * @param name for messages
     * @throws UnreadableInputException if it is no PDF and no text, protected or broken
     */
    public static Source open(String name, byte[] bytes, String password, PdfLimits limits, ProblemSink problems)
            throws UnreadableInputException {
        InputKind kind = InputKind.of(bytes);
        return switch (kind) {
            case PDF -> openPdf(name, bytes, password, limits, problems);
            case TEXT -> openText(bytes);
            case HTML -> throw refuse(name, kind, htmlTitle(bytes));
            default -> throw refuse(name, kind, "");
        };
    }

    private static UnreadableInputException refuse(String name, InputKind kind, String detail) {
        String found = detail.isEmpty() ? "" : " \"" + detail + "\"";
        return new UnreadableInputException(
                name, Reason.NOT_A_PDF, "expected a PDF or a text, found a file that is " + kind.description() + found);
    }

    private static String htmlTitle(byte[] bytes) {
        Charset charset = InputKind.charset(bytes).orElse(StandardCharsets.UTF_8);
        Matcher title = HTML_TITLE.matcher(new String(bytes, charset));
        return title.find() ? title.group(1) : "";
    }

    private static Source openText(byte[] bytes) {
        Charset charset = InputKind.charset(bytes).orElse(StandardCharsets.UTF_8);
        String text = new String(bytes, charset);
        Page page = TabbedText.read(text.startsWith("\ufeff") ? text.substring(1) : text);
        return new Source() {
            @Override
            public int pageCount() {
                return 1;
            }

            @Override
            public Page page(int number) {
                return page;
            }

            @Override
            public String producer() {
                return "";
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    private static Source openPdf(String name, byte[] bytes, String password, PdfLimits limits, ProblemSink problems)
            throws UnreadableInputException {
        try {
            return new PdfSource(PdfPageSource.open(bytes, password, limits), problems);
        } catch (PdfPageSource.RefusedException e) {
            boolean encrypted = e.refusal() == PdfPageSource.Refusal.ENCRYPTED;
            throw new UnreadableInputException(
                    name,
                    encrypted ? Reason.ENCRYPTED : Reason.CORRUPT,
                    encrypted
                            ? "the PDF is encrypted; give the password with --password"
                            : "expected a PDF, found damaged structures: " + e.getMessage());
        }
    }

    /** A PDF, laid out page by page. */
    private static final class PdfSource implements Source {
        private final PdfPageSource pdf;
        private final ProblemSink problems;
        private final TableExtractor extractor = new TableExtractor(LayoutSettings.DEFAULT);

        PdfSource(PdfPageSource pdf, ProblemSink problems) {
            this.pdf = pdf;
            this.problems = problems;
            if (pdf.hasMorePages()) {
                problems.report(Problem.ofDocument(
                        ProblemCode.LIMIT_REACHED, "only the first " + pdf.pageCount() + " pages were read"));
            } else if (pdf.claimedPageCount() != pdf.pageCount()) {
                problems.report(Problem.ofDocument(
                        ProblemCode.PAGE_COUNT_DIFFERS,
                        "the file claims " + pdf.claimedPageCount() + " pages, found " + pdf.pageCount()));
            }
        }

        @Override
        public int pageCount() {
            return pdf.pageCount();
        }

        @Override
        public Page page(int number) {
            PdfPageSource.ReadPage read = pdf.read(number);
            PageInk ink = read.ink();
            read.exceeded()
                    .ifPresent(limit -> problems.report(Problem.ofPage(
                            ProblemCode.LIMIT_REACHED, number, "reading stopped at the limit of " + limit)));
            if (read.damaged()) {
                problems.report(Problem.ofPage(
                        ProblemCode.PAGE_DAMAGED, number, "a content stream ends early or holds unknown operators"));
            }
            if (ink.glyphs().isEmpty() && ink.images() > 0) {
                problems.report(
                        Problem.ofPage(ProblemCode.SCANNED_PAGE, number, "expected text, found images only: a scan"));
            }
            if (ink.unmapped() > GARBLED * ink.glyphs().size()) {
                problems.report(Problem.ofPage(
                        ProblemCode.UNMAPPED_CHARACTERS,
                        number,
                        ink.unmapped() + " of " + ink.glyphs().size() + " characters have no known meaning"));
            }
            return extractor.read(ink);
        }

        @Override
        public String producer() {
            return pdf.producer();
        }

        @Override
        public void close() throws IOException {
            pdf.close();
        }
    }
}
