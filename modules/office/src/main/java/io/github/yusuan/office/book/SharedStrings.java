package io.github.yusuan.office.book;

import io.github.yusuan.office.xml.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a workbook, which its cells name by number; how a name is pronounced is no part of a text. */
final class SharedStrings {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    static List<String> of(byte[] xml) throws IOException {
        List<String> strings = new ArrayList<>();
        if (xml.length > 0) {
            for (XmlElement item : XmlElement.read(xml).children("si")) {
                strings.add(textOf(item));
            }
        }
        return strings;
    }

    /** The text of an item: its own, or that of its runs. */
    static String textOf(XmlElement item) {
        InlineRuns text = new InlineRuns();
        for (XmlElement part : item.children()) {
            if (part.is("t")) {
                text.add(part.text());
            } else if (part.is("r")) {
                part.child("rPr")
                        .ifPresent(look -> look.children()
                                .forEach(property -> text.begin(property.name(), property.attribute("val"))));
                part.child("t").ifPresent(t -> text.add(t.text()));
            }
            text.end("r");
        }
        return unescaped(text.text());
    }

    static String unescaped(String text) {
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
