package example;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads all documents of a folder in all processors, one document in memory for each. */
public class FolderInThreads {
    public static void main(String[] args) throws Exception {
        List<Path> documents;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            documents = files.filter(file -> file.toString().matches(".*\\.(pdf|txt)"))
                    .sorted()
                    .toList();
        }
        documents.parallelStream()
                .map(document -> document.getFileName() + ": "
                        + Yusuan.tryRead(document, ReadOptions.DEFAULT)
                                .<String>fold(
                                        read -> read.facts().size() + " amounts",
                                        refused -> refused.status() + ", " + refused.reason()))
                .forEachOrdered(System.out::println);
    }
}
