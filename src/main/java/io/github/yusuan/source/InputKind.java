package io.github.yusuan.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What an input is, by its first bytes; its name is never asked. */
public enum InputKind {
    /** A PDF, also with rubbish before its header. */
    PDF("a PDF"),
    /** Plain text in UTF-8 or GB18030. */
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
    /** Nothing at all. */
    EMPTY("empty"),
    /** Anything else. */
    UNKNOWN("of an unknown kind");

    /** How far into a file the header of a PDF may stand (ISO 32000-2, annex I). */
    private static final int HEADER_REACH = 1024;

    private static final int SAMPLE = 64 * 1024;

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
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("<!doctype html") || lower.contains("<html") || lower.contains("<head")) {
            return HTML;
        }
        return head.indexOf('\0') < 0 && charset(bytes).isPresent() ? TEXT : UNKNOWN;
    }

    /** The character set of a text, UTF-8 before GB18030; empty where it is in neither. */
    static Optional<Charset> charset(byte[] bytes) {
        byte[] sample = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            if (decodes(sample, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** Whether all of the sample decodes; a sample, and a file that was cut off, may end inside a character. */
    private static boolean decodes(byte[] sample, Charset charset) {
        int longestCharacter = 4;
        for (int drop = 0; drop < Math.min(longestCharacter, sample.length); drop++) {
            if (isValid(ByteBuffer.wrap(sample, 0, sample.length - drop), charset)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isValid(ByteBuffer bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
