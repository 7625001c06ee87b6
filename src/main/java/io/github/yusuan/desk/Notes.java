package io.github.yusuan.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What readers marked as wrong: a text file beside each document, to which notes are added and from which none is taken, so
 * that two who write at once lose nothing.
 */
final class Notes {
    /** Characters of one note. */
    static final int LONGEST = 4000;

    private static final String ENDING = ".note.txt";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final DeskFolder folder;

    Notes(DeskFolder folder) {
        this.folder = folder;
    }

    /** Adds a note on a document, or on an entry of it where it is an archive. */
    synchronized void add(DeskDocument document, String about, String note) throws IOException {
        Path file = folder.documents().resolve(document.id() + ENDING);
        String earlier = Files.exists(file) ? Files.readString(file) + "\n" : "";
        String text = earlier + "[" + LocalDateTime.now(ZoneId.systemDefault()).format(TIME) + "] " + about + "\n"
                + note.strip() + "\n";
        folder.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** All that was noted, by the id of the document. */
    synchronized Map<String, String> all() throws IOException {
        Map<String, String> notes = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.documents(), "*" + ENDING)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                notes.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
            }
        }
        return notes;
    }

    /** What was noted on a document; nothing where nobody did. */
    synchronized Optional<String> of(DeskDocument document) throws IOException {
        Path file = folder.documents().resolve(document.id() + ENDING);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
