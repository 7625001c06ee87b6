package io.github.yusuan.batch;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives every document a folder of its own: the name of its file without the extension. What a file system may refuse
 * or read as a path is replaced, long names are cut, and a name that is taken, also in another case, gets a mark of the
 * document's source. Equal inputs in equal order get equal names.
 */
final class FolderNames {
    /** Bytes of UTF-8 in a name: file systems allow 255, and archives and encryptions of them less. */
    static final int LONGEST = 200;

    private static final int MARK = 8;
    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\ufffd<>:\"/\\\\|?*]");
    private static final Pattern NO_ASCII = Pattern.compile("[^ -~]");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);
    private final boolean ascii;
    private final Set<String> taken = new HashSet<>();

    FolderNames(boolean ascii) {
        this.ascii = ascii;
        CombinedWriter.allNames().forEach(name -> taken.add(key(name))); // they stand beside the folders
    }

    /** The folder of the next document. */
    String next(InputFile file) {
        String plain = plainName(file.name());
        String name = shortened(plain, "", file.source());
        for (int i = 0; !taken.add(key(name)); i++) {
            String mark = "-" + hash(i == 0 ? file.source() : file.source() + i);
            name = shortened(plain, mark, file.source());
        }
        return name;
    }

    private String plainName(String fileName) {
        String name =
                FORBIDDEN.matcher(EXTENSION.matcher(fileName).replaceFirst("")).replaceAll("_");
        if (ascii) {
            name = NO_ASCII.matcher(name)
                    .replaceAll(m -> String.format("u%04x", m.group().codePointAt(0)));
        }
        name = name.replaceFirst("^\\.", "_").replaceFirst("[. ]+$", "_");
        return name.isBlank() || DEVICE.matcher(name).matches() ? "_" + name.strip() : name;
    }

    /** A name that had to be cut gets the mark as well: what was cut off may be all that told it from another. */
    private static String shortened(String plain, String mark, String source) {
        if (bytes(plain + mark) <= LONGEST) {
            return plain + mark;
        }
        String ending = mark.isEmpty() ? "-" + hash(source) : mark;
        String start = plain;
        while (bytes(start) + ending.length() > LONGEST) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String source) {
        return Hashing.sha256()
                .hashString(source, StandardCharsets.UTF_8)
                .toString()
                .substring(0, MARK);
    }

    /** What case-blind and normalising file systems hold for the same name. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
