package io.github.yusuan.pdf.syntax;

import java.nio.charset.StandardCharsets;

/**
 * Whether bytes hold whole objects in the syntax of PDF (ISO 32000-2, 7.3), nothing else between them. PDFBox skips what it
 * does not understand, and says so in a log that an application may send anywhere.
 */
public final class ObjectSyntax {
    /** Deeper ones are refused elsewhere. */
    private static final int MAX_DEPTH = 500;

    private static final String DELIMITERS = "()<>[]{}/%";

    private final byte[] bytes;
    private final int end;
    private int at;

    private ObjectSyntax(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Whether those bytes are objects one after the other, or none. */
    public static boolean isSound(byte[] bytes, int from, int end) {
        ObjectSyntax syntax = new ObjectSyntax(bytes, Math.max(0, from), Math.min(end, bytes.length));
        syntax.skipSpace();
        while (syntax.at < syntax.end) {
            if (!syntax.object(0)) {
                return false;
            }
            syntax.skipSpace();
        }
        return true;
    }

    private boolean object(int depth) {
        if (depth > MAX_DEPTH || at >= end) {
            return depth > MAX_DEPTH;
        }
        char first = charAt(at);
        if (first == '<' && at + 1 < end && charAt(at + 1) == '<') {
            at += 2;
            return dictionary(depth);
        }
        at++;
        return switch (first) {
            case '[' -> array(depth);
            case '(' -> string();
            case '<' -> hexString();
            case '/' -> {
                regular();
                yield true;
            }
            default -> {
                at--;
                yield isKnown(regular());
            }
        };
    }

    private boolean dictionary(int depth) {
        for (skipSpace(); at < end; skipSpace()) {
            if (charAt(at) == '>') {
                at += 2;
                return at <= end && charAt(at - 1) == '>';
            }
            if (charAt(at) != '/') {
                return false;
            }
            at++;
            regular();
            if (!value(depth + 1)) {
                return false;
            }
        }
        return false;
    }

    /** An object, or a reference to one: two numbers and an R. */
    private boolean value(int depth) {
        skipSpace();
        boolean number = at < end && Character.isDigit(charAt(at));
        if (!object(depth)) {
            return false;
        }
        int behind = at;
        skipSpace();
        if (number && at < end && Character.isDigit(charAt(at))) {
            regular();
            skipSpace();
            if (at < end && charAt(at) == 'R') {
                at++;
                return true;
            }
        }
        at = behind;
        return true;
    }

    private boolean array(int depth) {
        for (skipSpace(); at < end; skipSpace()) {
            if (charAt(at) == ']') {
                at++;
                return true;
            }
            if (charAt(at) == 'R') {
                at++;
            } else if (!object(depth + 1)) {
                return false;
            }
        }
        return false;
    }

    private boolean string() {
        int open = 1;
        while (at < end && open > 0) {
            char c = charAt(at);
            at += c == '\\' ? 2 : 1;
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open == 0 && at <= end;
    }

    private boolean hexString() {
        while (at < end && charAt(at) != '>') {
            if (Character.digit(charAt(at), 16) < 0 && !isSpace(charAt(at))) {
                return false;
            }
            at++;
        }
        at++;
        return at <= end;
    }

    private static boolean isKnown(String token) {
        if (token.isEmpty()) {
            return false;
        }
        return token.equals("true")
                || token.equals("false")
                || token.equals("null")
                || token.chars().allMatch(c -> c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
    }

    private String regular() {
        int from = at;
        while (at < end && !isSpace(charAt(at)) && DELIMITERS.indexOf(charAt(at)) < 0) {
            at++;
        }
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private void skipSpace() {
        while (at < end && (isSpace(charAt(at)) || charAt(at) == '%')) {
            if (charAt(at) == '%') {
                while (at < end && charAt(at) != '\n' && charAt(at) != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private char charAt(int index) {
        return (char) (bytes[index] & 0xff);
    }
}
