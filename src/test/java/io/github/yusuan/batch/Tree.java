package io.github.yusuan.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in a folder, as values that can be compared: every byte of every file, the hidden ones too. */
public final class Tree {
    private Tree() {}

    /** Content by path. */
    public static Map<String, String> of(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.toList();
        }
        Map<String, String> contents = new TreeMap<>();
        for (Path path : paths) {
            String content = Files.isDirectory(path) ? "(folder)" : Files.readString(path, StandardCharsets.UTF_8);
            contents.put(PathText.text(folder.relativize(path)), content);
        }
        return contents;
    }
}
