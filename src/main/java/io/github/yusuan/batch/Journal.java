package io.github.yusuan.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run has finished, one line of JSON a document, written after its folder is in place. A line that was torn by a
 * kill or a full disk is no line; entries of a run with other settings do not count.
 */
final class Journal implements Closeable {
    /**
     * A finished document.
     *
     * @param settings digest of the settings it was read with
     * @param row how it ended
     * @param digest of its folder; blank where there is none
     */
    record Entry(String settings, DocumentRow row, String digest) {

        /** Whether all parts are there: JSON of another shape leaves some out. */
        @SuppressWarnings("ConstantValue") // what JSON fills may hold null whatever the types say
        boolean isWhole() {
            return settings != null
                    && row != null
                    && row.input() != null
                    && row.source() != null
                    && row.outcome() != null
                    && row.about() != null
                    && row.about().publisher() != null
                    && digest != null;
        }
    }

    private final OutputStream out;

    private Journal(OutputStream out) {
        this.out = out;
    }

    /** The entries of an earlier run, by their sources. */
    static Map<String, Entry> read(Path file) throws CannotWriteException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return entries;
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            ObjectMapper json = new ObjectMapper();
            for (String line : text.split("\n", -1)) {
                parse(line, json, entries);
            }
            return entries;
        } catch (IOException e) {
            throw new CannotWriteException("cannot read " + PathText.text(file), e);
        }
    }

    private static void parse(String line, ObjectMapper json, Map<String, Entry> entries) {
        try {
            if (!line.isBlank()) {
                @Nullable Entry entry = json.readValue(line, Entry.class);
                if (entry != null && entry.isWhole()) {
                    entries.put(entry.row().source(), entry);
                }
            }
        } catch (JsonProcessingException e) {
            return; // torn: as if that document had not been finished
        }
    }

    /** Starts a journal with the entries that are kept of the old one, replacing that in one step. */
    static Journal start(OutputFolder output, List<Entry> kept) throws CannotWriteException {
        Path fresh = output.workPath("journal");
        try {
            write(fresh, kept);
            Files.move(fresh, output.journal(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Journal(Files.newOutputStream(output.journal(), StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new CannotWriteException("cannot write the journal", e);
        }
    }

    private static void write(Path file, List<Entry> entries) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(EntryJson.lineOf(entry));
        }
        Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    /** Adds a finished document. */
    synchronized void add(Entry entry) throws CannotWriteException {
        try {
            out.write((EntryJson.lineOf(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CannotWriteException("cannot write the journal", e);
        }
    }

    @Override
    public void close() throws CannotWriteException {
        try {
            out.close();
        } catch (IOException e) {
            throw new CannotWriteException("cannot write the journal", e);
        }
    }
}
