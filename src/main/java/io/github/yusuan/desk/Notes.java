package io.github.yusuan.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        String earlier = of(document);
        String text = earlier + (earlier.isEmpty() ? "" : "\n") + "["
                + LocalDateTime.now(ZoneId.systemDefault()).format(TIME) + "] " + about + "\n" + note.strip() + "\n";
        folder.write(fileOf(document), text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was noted on documents, by what they are called, in their order. */
    synchronized Map<String, String> bySource(List<DeskDocument> documents) throws IOException {
        Set<Path> noted = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.documents(), "*" + ENDING)) {
            files.forEach(noted::add);
        }
        Map<String, String> notes = new LinkedHashMap<>();
        for (DeskDocument document : documents) {
            Path file = fileOf(document);
            if (noted.contains(file)) {
                notes.put(document.source(), Files.readString(file));
            }
        }
        return notes;
    }

    /** What was noted on a document; blank where nobody did. */
    synchronized String of(DeskDocument document) throws IOException {
        Path file = fileOf(document);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private Path fileOf(DeskDocument document) {
        return folder.documents().resolve(document.id() + ENDING);
    }
}
