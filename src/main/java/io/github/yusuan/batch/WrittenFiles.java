package io.github.yusuan.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Which files below the output folder this program wrote, by their paths with slashes. Only these are ever replaced or
 * removed: a name alone proves nothing, and a file that a reader laid beside them is the reader's.
 */
final class WrittenFiles {
    private final TreeSet<String> paths = new TreeSet<>();

    private WrittenFiles() {}

    /** The list of an earlier run; empty where there was none. */
    static WrittenFiles read(Path list) throws IOException {
        WrittenFiles written = new WrittenFiles();
        if (Files.exists(list)) {
            new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .forEach(written.paths::add);
        }
        return written;
    }

    /** All paths, a line each, in order. */
    String text() {
        return paths.isEmpty() ? "" : String.join("\n", paths) + "\n";
    }

    boolean contains(String path) {
        return paths.contains(path);
    }

    /** The paths below a folder, relative to it. */
    List<String> below(String folder) {
        String start = folder + "/";
        return paths.subSet(start, start + Character.MAX_VALUE).stream()
                .map(path -> path.substring(start.length()))
                .toList();
    }

    /** The folders that hold any of them. */
    List<String> folders() {
        return paths.stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
    }

    void add(Collection<String> more) {
        paths.addAll(more);
    }

    /** All but those. */
    WrittenFiles without(Collection<String> gone) {
        WrittenFiles left = new WrittenFiles();
        left.paths.addAll(paths);
        gone.forEach(left.paths::remove);
        return left;
    }
}
