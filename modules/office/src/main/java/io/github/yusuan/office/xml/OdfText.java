package io.github.yusuan.office.xml;

import java.util.ArrayList;
import java.util.List;

/** Texts of OpenDocument: blanks, tabulators and line breaks are elements; notes and remarks are no part of a text. */
public final class OdfText {
    private OdfText() {}

    /** The paragraphs of a cell or a box as lines. */
    public static List<String> linesOf(XmlElement parent) {
        List<String> lines = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            if (child.is("p") || child.is("h")) {
                lines.addAll(List.of(textOf(child).split("\n", -1)));
            } else if (!child.is("annotation") && !child.is("tracked-changes")) {
                lines.addAll(linesOf(child));
            }
        }
        return lines;
    }

    /** The text of a paragraph; a line break is one in it, too. */
    public static String textOf(XmlElement paragraph) {
        StringBuilder text = new StringBuilder();
        append(paragraph, text);
        return text.toString();
    }

    private static void append(XmlElement parent, StringBuilder text) {
        for (Object part : parent.content()) {
            if (part instanceof XmlElement element) {
                switch (element.name()) {
                    case "s" -> text.append(" ".repeat(Math.min(1_000, Math.max(1, element.number("c", 1)))));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "note", "annotation", "tracked-changes", "hidden-text", "frame", "ruby-text" -> {}
                    default -> append(element, text);
                }
            } else {
                text.append(part.toString().replaceAll("[\\n\\r\\t ]+", " "));
            }
        }
    }
}
