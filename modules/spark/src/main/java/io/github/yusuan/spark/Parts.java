package io.github.yusuan.spark;

import io.github.yusuan.batch.Archives;
import io.github.yusuan.batch.DocumentReading;
import io.github.yusuan.batch.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * The documents of an input: itself, or what an archive or a portfolio holds, as on the command line. What is unpacked lies
 * in a folder of its own until it is closed.
 *
 * @param list the documents
 * @param folder where they are unpacked
 */
record Parts(List<Part> list, Optional<Path> folder) implements AutoCloseable {
    private static final int HEAD = 4;

    /** What cannot be read or unpacked is one document, whose bytes cannot be had. */
    static Parts of(Row input, Content content) {
        String name = content.nameOf(input);
        long length = content.lengthOf(input);
        try {
            if (DocumentReading.tooLarge(name, length).isPresent()) {
                return beginsAsArchive(input, content)
                        ? unpacked(input, content)
                        : alone(name, length, () -> new byte[0]);
            }
            byte[] bytes = bytesOf(input, content);
            return Archives.mayHoldOthers(bytes)
                    ? unpacked(name, new ByteArrayInputStream(bytes))
                    : alone(name, length, () -> bytes);
        } catch (IOException e) {
            return alone(name, length, () -> {
                throw e;
            });
        }
    }

    private static Parts alone(String name, long length, Part.Bytes content) {
        return new Parts(List.of(new Part(name, length, content)), Optional.empty());
    }

    private static byte[] bytesOf(Row input, Content content) throws IOException {
        try (InputStream in = content.open(input)) {
            return in.readAllBytes();
        }
    }

    private static boolean beginsAsArchive(Row input, Content content) throws IOException {
        try (InputStream in = content.open(input)) {
            return Archives.mayHoldOthers(in.readNBytes(HEAD));
        }
    }

    private static Parts unpacked(Row input, Content content) throws IOException {
        try (InputStream in = content.open(input)) {
            return unpacked(content.nameOf(input), in);
        }
    }

    private static Parts unpacked(String name, InputStream in) throws IOException {
        Path folder = Files.createTempDirectory("yusuan");
        try {
            Path file = folder.resolve("input");
            Files.copy(in, file);
            List<Part> parts = new ArrayList<>();
            for (InputFile found :
                    new Archives(folder.resolve("within")).expanded(List.of(new InputFile(file, name)))) {
                Path place = found.path();
                parts.add(new Part(found.source(), Files.size(place), () -> Files.readAllBytes(place)));
            }
            return new Parts(parts, Optional.of(folder));
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
    }

    @Override
    public void close() {
        folder.filter(Files::isDirectory).ifPresent(Parts::delete);
    }

    /** What cannot be deleted is left to whoever cleans the folder of temporary files. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
