package io.github.yusuan.prose;

import io.github.yusuan.words.Wordings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentence that says to which department a unit belongs: 云溪县图书馆是云溪县文化局下属事业单位. */
public final class AffiliationReader {
    private static final Pattern ABOVE = Wordings.pattern(AffiliationReader.class, "ABOVE");

    /** A reader has no settings. */
    public AffiliationReader() {}

    /** The department above the unit of that name; blank where no paragraph begins so. */
    public String read(DocumentText text, String unitName) {
        if (unitName.isEmpty()) {
            return "";
        }
        for (Paragraph paragraph : Paragraph.of(text.lines())) {
            String words = paragraph.text();
            Matcher above = ABOVE.matcher(words);
            boolean begins = words.startsWith(unitName);
            if (begins && above.region(unitName.length(), words.length()).lookingAt()) {
                return above.group(1);
            }
        }
        return "";
    }
}
