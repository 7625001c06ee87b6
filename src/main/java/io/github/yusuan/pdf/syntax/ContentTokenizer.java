package io.github.yusuan.pdf.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a content stream (ISO 32000-2, 7.8.2) into operands and operators.
 *
 * <p>Operands are {@link Double}, {@code byte[]} (strings), {@link Name}, {@link List} (arrays and, flattened,
 * dictionaries); an operator is a {@link String}. Never throws on damaged input: what cannot be a token is passed
 * over, so that the rest of the page is still read, and {@link #isSound} says so. Nesting deeper than {@value #MAX_DEPTH}
 * is flattened.
 */
public final class ContentTokenizer {

    /** A name object, without its slash. */
    record Name(String value) {}

    private static final int MAX_DEPTH = 32;
    private static final int MAX_OPERATOR_LENGTH = 16;
    private static final int LONGEST_KNOWN = 3;
    /** The operators of ISO 32000-2, annex A, by their bytes: one string each, however often it stands in a stream. */
    private static final OperatorTable OPERATORS = new OperatorTable(Operators.ALL);
    /** An array shows a line of text, one item a glyph. */
    private static final int MAX_ITEMS = 100_000;
    /** What each byte is as a hexadecimal digit, -1 for none. */
    private static final int[] HEX =
            IntStream.range(0, 256).map(c -> Character.digit(c, 16)).toArray();

    private final byte[] in;
    private int at;
    private boolean sound = true;

    public ContentTokenizer(byte[] in) {
        this.in = in;
    }

    /** Whether all that was read so far are whole tokens and white space. */
    public boolean isSound() {
        return sound;
    }

    /** The next token, or null at the end. */
    public @Nullable Object next() {
        return next(0);
    }

    private @Nullable Object next(int depth) {
        while (at < in.length) {
            int c = in[at] & 0xff;
            if (isSpace(c)) {
                skipSpace();
            } else if (c == ')' || c == '}' || c == '{') {
                at++;
                sound = false;
            } else if (c == '%') {
                skipLine();
            } else if (c == '/') {
                at++;
                return new Name(name());
            } else if (c == '(') {
                at++;
                return literalString();
            } else if (c == '<') {
                return peek(1) == '<' ? collection(2, depth) : hexString();
            } else if (c == '[') {
                return collection(1, depth);
            } else if (c == ']' || c == '>') {
                boolean pair = c == '>' && peek(1) == '>';
                at += pair ? 2 : 1;
                sound &= depth > 0 && (pair || c == ']');
                if (depth > 0) {
                    return null;
                }
            } else if (c == '+' || c == '-' || c == '.' || c >= '0' && c <= '9') {
                return number();
            } else {
                return operator();
            }
        }
        sound &= depth == 0;
        return null;
    }

    /** Zeros are white space; many of them stand where something was, or behind the end. */
    private void skipSpace() {
        int zeros = 0;
        while (at < in.length && isSpace(in[at])) {
            zeros += in[at] == 0 ? 1 : 0;
            at++;
        }
        sound &= zeros < 2 || at == in.length;
    }

    private List<Object> collection(int opening, int depth) {
        at += opening;
        List<Object> items = new ArrayList<>();
        if (depth < MAX_DEPTH) {
            Object item = next(depth + 1);
            while (item != null) {
                if (items.size() < MAX_ITEMS) {
                    items.add(item);
                } else {
                    sound = false;
                }
                item = next(depth + 1);
            }
        }
        return items;
    }

    private Double number() {
        boolean negative = false;
        while (at < in.length && (in[at] == '-' || in[at] == '+')) {
            negative |= in[at] == '-';
            at++;
        }
        double value = 0;
        double unit = 0;
        for (; at < in.length; at++) {
            int c = in[at];
            if (c >= '0' && c <= '9') {
                value = unit == 0 ? value * 10 + (c - '0') : value + (c - '0') * unit;
                unit /= 10;
            } else if (c == '.' && unit == 0) {
                unit = 0.1;
            } else if (c != '-') { // 0.-35 is written by some producers and means 0.35
                break;
            }
        }
        return negative ? -value : value;
    }

    private Object operator() {
        int from = at;
        while (at < in.length && isRegular(in[at] & 0xff)) {
            at++;
        }
        if (at == from) {
            at++;
        }
        int length = Math.min(at - from, MAX_OPERATOR_LENGTH);
        int key = 0;
        for (int i = 0; i < length && i < LONGEST_KNOWN; i++) {
            key = key << 8 | in[from + i] & 0xff;
        }
        String known = length <= LONGEST_KNOWN ? OPERATORS.name(key) : null;
        return known != null ? known : new String(in, from, length, StandardCharsets.ISO_8859_1);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < in.length && isRegular(in[at] & 0xff)) {
            int c = in[at++] & 0xff;
            if (c == '#' && hex(peek(0)) >= 0 && hex(peek(1)) >= 0) {
                c = hex(peek(0)) * 16 + hex(peek(1));
                at += 2;
            }
            name.append((char) c);
        }
        return name.toString();
    }

    private byte[] hexString() {
        at++;
        int end = at;
        while (end < in.length && in[end] != '>') {
            end++;
        }
        byte[] out = new byte[(end - at + 1) / 2];
        int length = 0;
        int high = -1;
        while (at < end) {
            int digit = hex(in[at] & 0xff);
            sound &= digit >= 0 || in[at] != 0 && isSpace(in[at]);
            at++;
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                out[length++] = (byte) (high * 16 + digit);
                high = -1;
            }
        }
        sound &= at < in.length;
        at++;
        if (high >= 0) {
            out[length++] = (byte) (high * 16);
        }
        return length == out.length ? out : Arrays.copyOf(out, length);
    }

    private byte[] literalString() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int open = 1;
        while (at < in.length) {
            int c = in[at++] & 0xff;
            if (c == '\\') {
                escape(out);
                continue;
            }
            if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return out.toByteArray();
            }
            out.write(c);
        }
        sound = false;
        return out.toByteArray();
    }

    private void escape(ByteArrayOutputStream out) {
        int c = peek(0);
        at++;
        int plain = "nrtbf".indexOf(c);
        if (c >= '0' && c <= '7') {
            int value = c - '0';
            for (int i = 0; i < 2 && peek(0) >= '0' && peek(0) <= '7'; i++) {
                value = value * 8 + peek(0) - '0';
                at++;
            }
            out.write(value);
        } else if (plain >= 0) {
            out.write("\n\r\t\b\f".charAt(plain));
        } else if (c == '\r') {
            at += peek(0) == '\n' ? 1 : 0;
        } else if (c != '\n' && c >= 0) {
            out.write(c);
        }
    }

    /** Moves behind the data of an inline image, which ends with {@code EI} between white space. */
    public void skipInlineImage() {
        for (at++; at < in.length; at++) {
            if (peek(0) == 'E' && peek(1) == 'I' && isSpace(in[at - 1] & 0xff) && looksLikeContent(at + 2)) {
                at += 2;
                return;
            }
        }
        sound = false;
    }

    private boolean looksLikeContent(int from) {
        if (from < in.length && !isSpace(in[from] & 0xff)) {
            return false;
        }
        for (int i = from; i < Math.min(from + 12, in.length); i++) {
            int c = in[i] & 0xff;
            if (c > 126 || c < 32 && !isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    private void skipLine() {
        while (at < in.length && in[at] != '\n' && in[at] != '\r') {
            at++;
        }
    }

    private int peek(int ahead) {
        return at + ahead < in.length ? in[at + ahead] & 0xff : -1;
    }

    private static int hex(int c) {
        return c < 0 ? -1 : HEX[c];
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isRegular(int c) {
        return !isSpace(c) && "()<>[]{}/%".indexOf(c) < 0;
    }
}
