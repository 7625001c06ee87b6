package io.github.yusuan.source;

import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputReader;
import io.github.yusuan.layout.text.TabbedText;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import io.github.yusuan.page.Page;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.work.Work;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens inputs. */
public final class Sources {
    private static final Pattern HTML_TITLE =
            Pattern.compile("<title[^<>]{0,200}>([^<]{1,400})<", Pattern.CASE_INSENSITIVE);
    /** A title stands in the head of a file. */
    private static final int TITLE_WITHIN = 100_000;

    private static final String TEXT_ADVICE =
            "a text shows its cells by tabulators, by bars, by columns that blanks align or one a line, blank ones too;"
                    + " if it was copied from a web page, save the page itself as .html, or paste it into a workbook";

    private Sources() {}

    /**
     * Opens an input by what its bytes are.
     *
     * @param name for messages
     * @param how with which password and limits
     * @param work what reading its pages is counted against
     * @throws UnreadableInputException if it is no PDF and no text, protected or broken
     */
    public static Source open(String name, byte[] bytes, Opening how, ProblemSink problems, Work work)
            throws UnreadableInputException {
        InputKind kind = InputKind.of(bytes);
        Optional<InputReader> reader =
                kind == InputKind.PDF ? Optional.empty() : InputReaders.readerOf(InputBytes.head(bytes));
        if (reader.isPresent()) {
            return new ReaderSource(
                    reader.get().open(new Input(name, bytes, how.password(), problems)),
                    new ScanReader(how.scans(), problems),
                    problems,
                    work);
        }
        return switch (kind) {
            case PDF ->
                new PdfSource(
                        openPdf(name, bytes, how.password(), how.limits(), work),
                        new ScanReader(how.scans(), problems),
                        problems,
                        work);
            case TEXT -> openText(name, bytes, problems);
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
        Charset charset = TextEncoding.of(bytes).orElse(StandardCharsets.UTF_8);
        Matcher title = HTML_TITLE.matcher(new String(bytes, 0, Math.min(bytes.length, TITLE_WITHIN), charset));
        return title.find() ? title.group(1).strip() : "";
    }

    private static Source openText(String name, byte[] bytes, ProblemSink problems) throws UnreadableInputException {
        Charset charset = TextEncoding.of(bytes).orElse(StandardCharsets.UTF_8);
        String text = TextLimits.bounded(name, bytes, charset, problems);
        if (text.isBlank()) {
            problems.report(Problem.ofDocument(ProblemCode.EMPTY_DOCUMENT, "the text is nothing but white space"));
        }
        Page page = TabbedText.read(simplified(text, problems));
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
            public String adviceWithoutTables() {
                return TEXT_ADVICE;
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    private static String simplified(String text, ProblemSink problems) {
        if (!SimplifiedText.isTraditional(text)) {
            return text;
        }
        problems.report(Problem.ofPage(ProblemCode.TRADITIONAL_CHARACTERS, 1, SimplifiedText.MESSAGE));
        return SimplifiedText.of(text);
    }

    static PdfPageSource openPdf(String name, byte[] bytes, String password, PdfLimits limits, Work work)
            throws UnreadableInputException {
        try {
            return PdfPageSource.open(bytes, password, limits, work);
        } catch (PdfPageSource.RefusedException e) {
            throw switch (e.refusal()) {
                case ENCRYPTED ->
                    new UnreadableInputException(
                            name, Reason.ENCRYPTED, "the PDF is encrypted; give the password with --password");
                case LIMIT ->
                    new UnreadableInputException(
                            name, Reason.RESOURCE_LIMIT, "the PDF goes beyond the limit of " + e.getMessage());
                case CORRUPT ->
                    new UnreadableInputException(
                            name, Reason.CORRUPT, "expected a PDF, found damaged structures: " + e.getMessage());
            };
        } catch (StackOverflowError e) {
            throw new UnreadableInputException(name, Reason.RESOURCE_LIMIT, "its structures are nested too deeply");
        }
    }
}
