package io.github.yusuan.desk;

import io.github.yusuan.batch.InputFile;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a browser calls a file, as a text to show: no step upwards, no control character, not without end, and not the name
 * of an entry of an archive.
 */
final class SourceName {
    private static final int LONGEST = 300;
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private SourceName() {}

    static String of(String told) {
        String plain = UNSHOWN.matcher(told.replace('\\', '/')).replaceAll("_");
        List<String> parts = List.of(plain.split("/")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.matches("\\.+"))
                .toList();
        String name = String.join("/", parts).replace(InputFile.ENTRY, "_/");
        if (name.isEmpty()) {
            return "document";
        }
        return name.length() <= LONGEST ? name : "…" + name.substring(name.length() - LONGEST + 1);
    }

    /** The archive that an entry lies in; the source itself where it is none. */
    static String whole(String source) {
        int entry = source.indexOf(InputFile.ENTRY);
        return entry < 0 ? source : source.substring(0, entry);
    }

    /** The same with a number before the extension. */
    static String numbered(String source, int number) {
        int slash = source.lastIndexOf('/');
        int dot = source.lastIndexOf('.');
        int end = dot > slash + 1 ? dot : source.length();
        return source.substring(0, end) + " (" + number + ")" + source.substring(end);
    }
}
