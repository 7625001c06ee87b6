package io.github.yusuan.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a batch has made, for who looks on while it runs: a document that has ended can be read before all are published.
 *
 * @param folder that the batch writes to
 */
public record BatchOutput(Path folder) {

    /**
     * Opens a file of a document: of what waits to be published, else of what is published.
     *
     * @param document name of the document's folder, as a {@link DocumentRow} has it
     * @param name of the file
     * @return nothing where there is none
     */
    public Optional<InputStream> open(String document, String name) throws IOException {
        Path waiting = PathText.child(OutputFolder.stageOf(folder), document);
        for (Path place : List.of(waiting, PathText.child(folder, document))) {
            try {
                return Optional.of(Files.newInputStream(place.resolve(name)));
            } catch (NoSuchFileException e) {
                // published since the look, or not there at all
            }
        }
        return Optional.empty();
    }
}
