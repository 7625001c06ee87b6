package io.github.yusuan.cli;

/**
 * Text of a document or a file name for a terminal or a log: an escape sequence in a title must not move the cursor,
 * change colours or fake a line. Whatever controls or reorders the display is shown as its code instead.
 */
final class Legible {
    private Legible() {}

    /** The text with control and formatting characters as {@code \\u001b}. */
    static String text(String text) {
        if (text.codePoints().noneMatch(Legible::isControl)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isControl(c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
