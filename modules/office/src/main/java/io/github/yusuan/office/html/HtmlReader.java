package io.github.yusuan.office.html;

import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputPage;
import io.github.yusuan.input.InputReader;
import io.github.yusuan.input.TextPage;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads web pages, whatever made them: content systems, Word, Excel, WPS, converters of PDF. Nothing is fetched or run. */
public final class HtmlReader implements InputReader {
    /** The longest pages of this kind have some hundred thousand bytes. */
    static final int MAX_BYTES = 32 << 20;
    /** Editors nest tables in tables, ten deep at most. */
    /** Of so many digits all but one. */
    private static final int TYPED = 10;

    private static final int MAX_DEPTH = 256;

    private static final Pattern MARKUP = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|meta|title|table|tr|td|div|p|span|style|font|center)[\\s>/]");
    private static final Pattern OTHER_XML =
            Pattern.compile("(<\\?[^>]*>|\\s)*<(\\w+:)?(workbook|worddocument|package|svg|rss|feed|document)[\\s>]");
    private static final Pattern ATTACHMENT = Pattern.compile(
            ".*\\.(pdf|xlsx?|docx?|wps|et|ofd|zip|rar|7z|csv|ods|odt)([?#].*)?", Pattern.CASE_INSENSITIVE);

    /** A reader has no settings. */
    public HtmlReader() {}

    @Override
    public Optional<String> kindOf(byte[] head) {
        String text = HtmlText.ascii(head).strip().toLowerCase(Locale.ROOT);
        boolean archived = text.contains("content-type: multipart/related"); // its parts are encoded
        boolean begins = !archived && (text.startsWith("<") || text.contains("<html"));
        boolean markup = begins && MARKUP.matcher(text).find() || !archived && text.contains("<!doctype html");
        return markup && !OTHER_XML.matcher(text).lookingAt() ? Optional.of("a web page") : Optional.empty();
    }

    @Override
    public InputDocument open(Input input) throws UnreadableInputException {
        input.requireAtMost(MAX_BYTES, "a web page");
        String text = HtmlText.decoded(input);
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(text, "");
        String title = page.title().replaceAll("\\p{Cntrl}+", " "); // a message is shown where it could do something
        StyleSheet styles = StyleSheet.of(page);
        CssTables.name(page, styles);
        HiddenParts.remove(page, input.problems());
        if (!page.select("frameset frame[src]").isEmpty()) {
            throw new UnreadableInputException(
                    input.name(),
                    Reason.NOT_A_PDF,
                    "expected a document, found the frame around others, the first: "
                            + page.select("frame[src]").get(0).attr("src").replaceAll("\\p{Cntrl}+", " ")
                            + "; give those");
        }
        if (!page.body().hasText()) {
            throw new UnreadableInputException(
                    input.name(),
                    Reason.NOT_A_PDF,
                    "expected a document, found a file that is an HTML page without a text: \"" + title + "\"");
        }
        List<? extends InputPage> ink = PositionedPages.of(page, styles);
        return InputDocument.of(
                producer(page), ink.isEmpty() ? List.of(flowing(page, styles)) : ink, attachments(page));
    }

    private static InputPage flowing(Document page, StyleSheet styles) {
        ImageTexts.show(page);
        RaisedMarks.remove(page, styles);
        SplitHeads.join(page);
        SideBySide.name(page, styles);
        BlockReader reader = new BlockReader(SheetBorders.of(page, styles));
        List<CellBlock> blocks = reader.read(page.body());
        return isTyped(page) ? new TextPage(String.join("\n", reader.lines())) : new CellPage(blocks);
    }

    /** Whether nearly all digits of a page stand in preformatted text, whose columns blanks align. */
    private static boolean isTyped(Document page) {
        long typed = digits(page.select("pre").eachText());
        return typed > 0
                && TYPED * typed >= (TYPED - 1) * digits(List.of(page.body().text()));
    }

    private static long digits(List<String> texts) {
        return texts.stream()
                .mapToLong(text -> text.chars().filter(Character::isDigit).count())
                .sum();
    }

    private static String producer(Document page) {
        return page.select("meta[name=generator], meta[name=Generator]").stream()
                .map(meta -> meta.attr("content").strip())
                .findFirst()
                .orElse("");
    }

    /** Links to files: by their own ending or, where a content system hands them out by number, by that of their name. */
    private static List<String> attachments(Document page) {
        Set<String> found = new LinkedHashSet<>();
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href").strip();
            boolean named = !href.toLowerCase(Locale.ROOT).startsWith("javascript:")
                    && !href.startsWith("#")
                    && Stream.of(link.text(), link.attr("title"), link.attr("download"))
                            .anyMatch(name -> ATTACHMENT.matcher(name.strip()).matches());
            if (named || ATTACHMENT.matcher(href).matches()) {
                found.add(href);
            }
        }
        return new ArrayList<>(found);
    }

    /** The bytes as text where every byte is a character, to look for markup. */
    static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
