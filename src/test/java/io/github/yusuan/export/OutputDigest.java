package io.github.yusuan.export;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** A program that writes every output of {@code testdata} and prints the digest of each file. */
final class OutputDigest {

    private OutputDigest() {}

    public static void main(String[] args) throws IOException {
        List<DisclosureWriter> writers =
                DisclosureWriters.of(WriteOptions.DEFAULT.withFormats(EnumSet.of(Format.CSV, Format.JSON)));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Path document : TestDocuments.all()) {
            Path folder = Files.createTempDirectory("yusuan-digest");
            TestDocuments.write(document, writers, folder);
            List<Path> written;
            try (Stream<Path> files = Files.walk(folder)) {
                written = files.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : written) {
                String digest =
                        MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
                out.println(document + " " + folder.relativize(file) + " " + digest);
            }
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
