package io.github.yusuan.office.html;

import io.github.yusuan.input.Input;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a web page: in the character set of its byte order mark or, for UTF-16, of its first letters, else UTF-8 where
 * all of it is but for a few damaged bytes, else as it says of itself (who declares gb2312 writes letters of GBK and of
 * GB18030), else GB18030. A set that has no ideographs is never believed.
 */
final class HtmlText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED = Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]{2,20})");
    private static final int HEAD = 16_384;
    /** One character of so many may be damaged. */
    private static final int SOUND_FOR_A_DAMAGED = 20;

    private static final char UNKNOWN = '\ufffd';

    private HtmlText() {}

    /** The head of a page as ASCII, whatever its character set, to look for markup. */
    static String ascii(byte[] head) {
        Optional<Charset> marked = marked(head);
        String text = marked.isPresent() && !marked.get().equals(StandardCharsets.UTF_8)
                ? new String(head, marked.get())
                : HtmlReader.latin(head, head.length);
        return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text.replaceFirst("^\ufeff", "");
    }

    static String decoded(Input input) {
        byte[] bytes = input.bytes();
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        long unknown = text.chars().filter(c -> c == UNKNOWN || c == 0).count();
        if (unknown > 0) {
            input.problems()
                    .report(Problem.ofPage(
                            ProblemCode.UNMAPPED_CHARACTERS, 1, unknown + " characters are not in " + charset.name()));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isMostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return declared(bytes)
                .filter(c -> !c.equals(StandardCharsets.UTF_8) && hasIdeographs(c))
                .filter(c -> decodes(bytes, c) || !decodes(bytes, GB18030))
                .orElse(GB18030);
    }

    private static boolean hasIdeographs(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode('年');
    }

    /** Text in another character set has more damaged characters than sound ones. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long foreign = text.chars().filter(c -> c >= 0x80).count();
        return text.chars().filter(c -> c == UNKNOWN).count() * SOUND_FOR_A_DAMAGED <= foreign;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        String head = HtmlReader.latin(bytes, 3);
        if (head.startsWith("\u00ff\u00fe")) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (head.startsWith("\u00fe\u00ff")) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (head.equals("\u00ef\u00bb\u00bf")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return head.equals("<\0!") || head.matches("<\\x00[A-Za-z]")
                ? Optional.of(StandardCharsets.UTF_16LE)
                : head.equals("\0<\0") ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher matcher = DECLARED.matcher(HtmlReader.latin(bytes, HEAD).toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        if (name.startsWith("gb") || name.equals("x-gbk")) {
            return Optional.of(GB18030);
        }
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
