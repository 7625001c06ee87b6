package io.github.yusuan.office.word;

import io.github.yusuan.office.parts.NoteMark;
import io.github.yusuan.office.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a paragraph as a reader sees it: what was deleted or is hidden is not in it, nor are the codes of fields. */
final class DocxText {
    private DocxText() {}

    /** The text; a line break is one in it, too. */
    static String of(XmlElement paragraph) {
        StringBuilder text = new StringBuilder();
        append(paragraph, text);
        return text.toString();
    }

    private static void append(XmlElement parent, StringBuilder text) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "t" -> text.append(child.text());
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append(child.attribute("type").equals("page") ? "" : "\n");
                case "noBreakHyphen" -> text.append('-');
                case "r" -> {
                    if (!isHidden(child) && !isMark(child, text)) {
                        append(child, text);
                    }
                }
                case "AlternateContent" -> chosen(child).ifPresent(choice -> append(choice, text));
                case "del", "moveFrom", "instrText", "delText", "pPr", "rPr", "drawing", "pict", "object", "rt" -> {}
                default -> append(child, text);
            }
        }
    }

    /** Hidden, or struck out: what stands there no longer. */
    private static boolean isHidden(XmlElement run) {
        return run.child("rPr").stream()
                .flatMap(properties -> properties.children().stream())
                .anyMatch(property -> property.name().matches("vanish|strike|dstrike")
                        && !property.attribute("val").matches("0|false|off"));
    }

    private static boolean isMark(XmlElement run, CharSequence before) {
        boolean raised = run.child("rPr")
                .flatMap(properties -> properties.child("vertAlign"))
                .filter(align -> align.attribute("val").equals("superscript"))
                .isPresent();
        if (!raised) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        append(run, text);
        return NoteMark.is(text.toString(), before.toString());
    }

    /** Of the same thing in two ways, the one for new readers. */
    static Optional<XmlElement> chosen(XmlElement alternate) {
        return alternate.child("Choice").or(() -> alternate.child("Fallback"));
    }

    /** The contents of text boxes that hang on a paragraph, each once. */
    static List<XmlElement> boxesOf(XmlElement paragraph) {
        List<XmlElement> boxes = new ArrayList<>();
        collect(paragraph, boxes);
        return boxes;
    }

    private static void collect(XmlElement parent, List<XmlElement> boxes) {
        for (XmlElement child : parent.children()) {
            if (child.is("txbxContent")) {
                boxes.add(child);
            } else if (child.is("AlternateContent")) {
                chosen(child).ifPresent(choice -> collect(choice, boxes));
            } else if (!child.is("del") && !(child.is("r") && isHidden(child))) {
                collect(child, boxes);
            }
        }
    }
}
