package io.github.yusuan.hostile;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a line for each file of a folder: all that is said of it. Needs nothing of Java but what reading needs. */
final class Said {
    private Said() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of(arguments[0]))) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            String said = Yusuan.tryRead(file, ReadOptions.DEFAULT)
                    .fold(
                            read -> read.problems().stream().map(Said::of).collect(Collectors.joining("; ")),
                            refused -> refused.status() + " " + refused.reason());
            System.out.println(file.getFileName() + "\t" + said.replaceAll("\\s+", " "));
        }
    }

    private static String of(Problem problem) {
        return problem.code().id() + " " + problem.page() + " " + problem.message();
    }
}
