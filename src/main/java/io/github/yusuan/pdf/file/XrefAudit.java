package io.github.yusuan.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether a file's own index finds its objects. Where it does not, PDFBox searches the file for whatever looks
 * like an object, and says nothing about those it could not find.
 */
public final class XrefAudit {
    private static final int TAIL = 2048;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,10})");
    /** Comments before the header move all offsets. */
    private static final int HEADER_REACH = 1024;
    /** Each update of a file adds a table; no file is updated more often. */
    private static final int MAX_TABLES = 500;

    private final byte[] file;
    private final int origin;

    public XrefAudit(byte[] file) {
        this.file = file;
        this.origin = Math.max(0, text(0, HEADER_REACH).indexOf("%PDF-"));
    }

    public void run(List<XrefStream> streams, FaultLog faults) {
        String tail = text(file.length - TAIL, TAIL);
        if (!tail.contains("%%EOF")) {
            faults.report(PdfFault.Kind.FILE_REPAIRED, "the file has no end: it was cut off");
        }
        Matcher start = START.matcher(tail);
        OptionalLong next = OptionalLong.empty();
        while (start.find()) {
            next = OptionalLong.of(Long.parseLong(start.group(1)));
        }
        if (next.isEmpty()) {
            faults.report(PdfFault.Kind.FILE_REPAIRED, "the file does not say where its index of objects is");
            return;
        }
        List<XrefEntry> entries = new ArrayList<>();
        streams.forEach(stream -> entries.addAll(stream.entries()));
        boolean found = true;
        Set<Long> seen = new HashSet<>();
        while (next.isPresent() && seen.size() < MAX_TABLES && seen.add(next.getAsLong())) {
            XrefTable table = tableAt(next.getAsLong());
            found &= table == null ? isObjectAt(next.getAsLong()) : table.isWhole();
            next = table == null ? OptionalLong.empty() : table.previous();
            entries.addAll(table == null ? List.of() : table.entries());
        }
        long lost = entries.stream().filter(entry -> !isRight(entry)).count();
        if (!found || lost > 0) {
            String what = found ? lost + " of " + entries.size() + " entries lead nowhere" : "it cannot be followed";
            faults.report(PdfFault.Kind.FILE_REPAIRED, "the file's index of its objects is wrong: " + what);
        }
    }

    private @org.jspecify.annotations.Nullable XrefTable tableAt(long offset) {
        for (long at : new long[] {offset, offset + origin}) {
            Matcher xref = Pattern.compile("\\s{0,4}xref").matcher(text(at, 12));
            if (at < file.length && xref.lookingAt()) {
                return XrefTable.at(file, (int) at + xref.end());
            }
        }
        return null;
    }

    private boolean isObjectAt(long offset) {
        String object = "\\s{0,4}\\d+ +\\d+ +obj[\\s\\S]*";
        return text(offset, 32).matches(object) || text(offset + origin, 32).matches(object);
    }

    private boolean isRight(XrefEntry entry) {
        return entry.offset() == 0 || isAt(entry, entry.offset()) || isAt(entry, entry.offset() + origin);
    }

    private boolean isAt(XrefEntry entry, long offset) {
        String text = text(offset, 40).stripLeading();
        String number = entry.number() + " ";
        String rest = text.startsWith(number) ? text.substring(number.length()).stripLeading() : "";
        String generation = entry.generation() + " ";
        return rest.startsWith(generation)
                && rest.substring(generation.length()).stripLeading().startsWith("obj");
    }

    private String text(long from, int length) {
        int start = (int) Math.max(0, Math.min(from, file.length));
        return new String(file, start, Math.min(length, file.length - start), StandardCharsets.ISO_8859_1);
    }
}
