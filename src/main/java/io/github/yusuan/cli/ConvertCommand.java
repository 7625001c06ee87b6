package io.github.yusuan.cli;

import io.github.yusuan.Yusuan;
import io.github.yusuan.export.DisclosureWriter;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yusuan convert}: documents in, a folder of CSV files for each out. */
@Command(name = "convert", description = "Converts documents, or all documents in folders, to CSV.")
final class ConvertCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "PDF or text files, or folders of them.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "Folder to write to; made if missing.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        boolean allRead = true;
        for (Path file : files()) {
            try {
                Disclosure disclosure = Yusuan.read(file);
                Path folder = Files.createDirectories(output.resolve(folderName(file)));
                for (DisclosureWriter writer : DisclosureWriter.ALL) {
                    writer.write(disclosure, folder);
                }
            } catch (UnreadableInputException e) {
                System.err.println(e.getMessage());
                allRead = false;
            }
        }
        return allRead ? 0 : 3;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (!Files.isDirectory(input)) {
                files.add(input);
                continue;
            }
            try (Stream<Path> walk = Files.walk(input)) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static String folderName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
