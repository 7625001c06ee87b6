package io.github.yusuan.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an input is, by its first bytes; its name is never asked. */
public enum InputKind {
    /** A PDF, also with rubbish before its header. */
    PDF("a PDF"),
    /** Plain text in UTF-8 or GB18030, or in UTF-16 with its byte order mark. */
    TEXT("a text"),
    /** A web page, often an error page under the name of a document. */
    HTML("an HTML page"),
    /** A ZIP container: a modern office document or an archive. */
    ZIP("a ZIP archive or an office document (docx, xlsx, ofd)"),
    /** An OLE container: an old office document. */
    OFFICE("an old Word or Excel document"),
    /** A picture. */
    IMAGE("an image"),
    /** An archive of RAR or 7-Zip. */
    OTHER_ARCHIVE("a RAR or 7-Zip archive; unpack it, or pack it again as ZIP"),
    /** A text in rich text format. */
    RTF("an RTF document; save it as .docx"),
    /** A workbook or a text document of Office 2003 or OpenDocument as one file of plain XML. */
    FLAT_OFFICE("an office document as plain XML; open it and save it as .xlsx or .docx"),
    /** A web page with its pictures in one file, as a browser or Word saves it. */
    WEB_ARCHIVE("a web page as one file (MHTML); save it as .html, .docx or .xlsx"),
    /** Nothing at all. */
    EMPTY("empty"),
    /** Anything else. */
    UNKNOWN("of an unknown kind");

    /** How far into a file the header of a PDF may stand (ISO 32000-2, annex I). */
    private static final int HEADER_REACH = 1024;

    private static final Pattern FLAT = Pattern.compile(
            "^\\s*\\ufeff?\\s*<[?!\\w].*(<\\?mso-application|urn:schemas-microsoft-com:office:spreadsheet\""
                    + "|schemas.microsoft.com/office/word/2003/wordml|<office:document\\s|<pkg:package\\s)",
            Pattern.DOTALL);
    private static final Pattern ARCHIVED = Pattern.compile("^(?=\\S+: )(?:.*\\n)*?content-type:\\s*multipart/related");

    private final String description;

    InputKind(String description) {
        this.description = description;
    }

    /** In words: "an HTML page". */
    public String description() {
        return description;
    }

    /** The kind of those bytes. */
    public static InputKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEADER_REACH), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OFFICE;
        }
        if (head.startsWith("Rar!\u001a") || head.startsWith("7z\u00bc\u00af'\u001c")) {
            return OTHER_ARCHIVE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("BM")) {
            return IMAGE;
        }
        Optional<Charset> charset = TextEncoding.of(bytes);
        String lower = beginning(bytes, charset.orElse(StandardCharsets.ISO_8859_1));
        return ofText(lower).orElse(charset.isPresent() ? TEXT : UNKNOWN);
    }

    /** What a text is that is none for a reader. */
    private static Optional<InputKind> ofText(String lower) {
        if (FLAT.matcher(lower).find()) {
            return Optional.of(FLAT_OFFICE);
        }
        if (ARCHIVED.matcher(lower).find()) {
            return Optional.of(WEB_ARCHIVE);
        }
        boolean page = lower.contains("<!doctype html") || lower.contains("<html") || lower.contains("<head");
        return page ? Optional.of(HTML) : Optional.empty();
    }

    private static String beginning(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, HEADER_REACH), charset).toLowerCase(Locale.ROOT);
    }
}
