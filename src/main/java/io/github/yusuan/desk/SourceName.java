package io.github.yusuan.desk;

import java.util.List;
import java.util.regex.Pattern;

/** What a browser calls a file, as a text to show: no step upwards, no control character, not without end. */
final class SourceName {
    private static final int LONGEST = 300;
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    /** What stands between an archive and its entry in the name of a row. */
    private static final String ENTRY = "!/";

    private SourceName() {}

    static String of(String told) {
        String plain = UNSHOWN.matcher(told.replace('\\', '/')).replaceAll("_").replace(ENTRY, "_/");
        List<String> parts = List.of(plain.split("/")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.matches("\\.+"))
                .toList();
        String name = String.join("/", parts);
        if (name.isEmpty()) {
            return "document";
        }
        return name.length() <= LONGEST ? name : "…" + name.substring(name.length() - LONGEST + 1);
    }

    /** The same with a number before the extension. */
    static String numbered(String source, int number) {
        int slash = source.lastIndexOf('/');
        int dot = source.lastIndexOf('.');
        int end = dot > slash + 1 ? dot : source.length();
        return source.substring(0, end) + " (" + number + ")" + source.substring(end);
    }
}
