package io.github.yusuan.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.export.Format;
import io.github.yusuan.model.MessageWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the documents of a conversion come from and its files go. Where that is a pipe, a temporary folder stands in for it.
 * If the program is interrupted meanwhile, it says how to go on and leaves nothing temporary behind.
 */
final class InputsAndOutput implements AutoCloseable {
    static final String PIPE = "-";

    private final List<Path> inputs;
    private final Path output;
    private final boolean pipe;
    private final Words words;
    private final Optional<Path> temporary;
    private final Thread interruption = new Thread(this::interrupted);

    private InputsAndOutput(List<Path> inputs, Path output, boolean pipe, Optional<Path> temporary, Words words) {
        this.inputs = List.copyOf(inputs);
        this.output = output;
        this.pipe = pipe;
        this.words = words;
        this.temporary = temporary;
        Runtime.getRuntime().addShutdownHook(interruption);
    }

    /**
     * The places that the command line names.
     *
     * @throws InvalidPathException if one of them can be no path
     * @throws IOException if standard input cannot be read, or there is no room for it
     */
    static InputsAndOutput of(List<String> inputs, String output, Words words) throws IOException {
        boolean toPipe = output.equals(PIPE);
        boolean needsRoom = toPipe || inputs.contains(PIPE);
        Optional<Path> temporary = needsRoom ? Optional.of(Files.createTempDirectory("yusuan")) : Optional.empty();
        Path room = temporary.orElse(Path.of(""));
        List<Path> paths = new ArrayList<>();
        for (String input : inputs) {
            if (input.equals(PIPE)) {
                Path spooled = room.resolve("stdin");
                Files.copy(System.in, spooled);
                paths.add(spooled);
            } else {
                paths.add(PathText.path(input));
            }
        }
        return new InputsAndOutput(
                paths, toPipe ? room.resolve("out") : PathText.path(output), toPipe, temporary, words);
    }

    List<Path> inputs() {
        return inputs;
    }

    Path output() {
        return output;
    }

    /** Whether the output goes to standard output. */
    boolean isPipe() {
        return pipe;
    }

    /** Writes the amounts of the documents to standard output, if that is where they go. */
    void deliver(Format format) throws IOException {
        Path facts = output.resolve("facts." + format.id());
        if (pipe && Files.exists(facts)) {
            Files.copy(facts, System.out);
            System.out.flush();
        }
    }

    private void interrupted() {
        if (!pipe) {
            System.err.println(words.say("interrupted"));
        }
        clear();
    }

    private void clear() {
        try {
            if (temporary.isPresent()) {
                MoreFiles.deleteRecursively(temporary.get(), RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            System.err.println("yusuan: cannot delete " + temporary.get() + ": " + MessageWords.ofFailure(e));
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(interruption);
        clear();
    }
}
