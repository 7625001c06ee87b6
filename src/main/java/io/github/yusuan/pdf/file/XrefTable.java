package io.github.yusuan.pdf.file;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cross-reference table (ISO 32000-2, 7.5.4), read from the bytes of the file.
 *
 * @param entries of objects in use
 * @param isWhole whether it has as many entries as it says, and its trailer follows
 * @param previous where the table before it stands
 */
record XrefTable(List<XrefEntry> entries, boolean isWhole, OptionalLong previous) {
    private static final Pattern SECTION = Pattern.compile("\\G\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(?=\\d{10} |trailer)");
    private static final Pattern ENTRY = Pattern.compile("\\G\\s*(\\d{10}) (\\d{5}) ([nf])");
    private static final Pattern PREVIOUS = Pattern.compile("/Prev\\s+(\\d{1,10})");
    private static final Pattern TRAILER_WORD = Pattern.compile("\\G\\s*trailer");
    private static final int TRAILER = 2048;

    /** The table whose {@code xref} ends at that place. */
    static XrefTable at(byte[] file, int from) {
        CharSequence text = new Latin1View(file, from, file.length);
        List<XrefEntry> entries = new ArrayList<>();
        Matcher section = SECTION.matcher(text);
        Matcher entry = ENTRY.matcher(text);
        int end = 0;
        boolean whole = true;
        while (section.find(end)) {
            end = section.end();
            long number = Long.parseLong(section.group(1));
            long count = Long.parseLong(section.group(2));
            long i = 0;
            for (; i < count && entry.find(end); i++) {
                end = entry.end();
                if (entry.group(3).equals("n")) {
                    long generation = Long.parseLong(entry.group(2));
                    entries.add(new XrefEntry(number + i, generation, Long.parseLong(entry.group(1))));
                }
            }
            whole &= i == count;
        }
        whole &= TRAILER_WORD.matcher(text).find(end);
        Matcher previous = PREVIOUS.matcher(text).region(end, Math.min(text.length(), end + TRAILER));
        return new XrefTable(
                entries,
                whole,
                previous.find() ? OptionalLong.of(Long.parseLong(previous.group(1))) : OptionalLong.empty());
    }
}
