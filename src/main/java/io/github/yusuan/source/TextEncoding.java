package io.github.yusuan.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which character set a text is in: the one that its byte order mark names, else UTF-8 before GB18030. A few damaged
 * bytes make no other character set of it: GB18030 gives some sense to nearly any bytes, and it would be another one.
 */
final class TextEncoding {
    private static final int SAMPLE = 64 * 1024;
    /** One character of so many may be damaged. A text in another character set has more of them than sound ones. */
    private static final int SOUND_FOR_A_DAMAGED = 20;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextEncoding() {}

    /** The character set; empty where it is no text. */
    static Optional<Charset> of(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        Optional<Charset> marked = marked(sample);
        if (marked.isPresent()) {
            return marked.filter(charset -> Decoded.of(sample, charset).isMarkedText());
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            if (Decoded.of(sample, charset).isText()) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** What the byte order mark names. */
    private static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a character set makes of a sample.
     *
     * @param characters how many there are
     * @param foreign those that are not ASCII, in which alone character sets differ
     * @param zeros characters of the value 0, which no text has
     * @param damaged bytes that are no characters
     */
    private record Decoded(int characters, int foreign, int zeros, int damaged) {

        static Decoded of(byte[] sample, Charset charset) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(sample);
            CharBuffer out = CharBuffer.allocate(sample.length + 1);
            int damaged = 0;
            CoderResult result = decoder.decode(in, out, true);
            while (result.isError()) {
                damaged += result.length() < in.remaining() ? 1 : 0; // one that the end cuts off is not damaged
                in.position(in.position() + Math.min(result.length(), in.remaining()));
                result = decoder.decode(in, out, true);
            }
            CharBuffer text = out.flip();
            int zeros = (int) text.chars().filter(c -> c == 0).count();
            int foreign = (int) text.chars().filter(c -> c >= 0x80).count();
            return new Decoded(text.length(), foreign, zeros, damaged);
        }

        boolean isText() {
            return isMarkedText() && damaged * SOUND_FOR_A_DAMAGED <= foreign;
        }

        boolean isMarkedText() {
            return (zeros + damaged) * SOUND_FOR_A_DAMAGED <= characters;
        }
    }
}
