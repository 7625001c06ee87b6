package io.github.yusuan.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import io.github.yusuan.batch.InputFile;
import io.github.yusuan.batch.InputLister;
import io.github.yusuan.batch.PathText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The documents of a desk: beside the bytes of each a small file that says what it is called. Both have a name of the
 * desk's own, made of content and name, so that what is handed over twice is there once.
 */
final class DocumentStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";
    private static final int ID_LENGTH = 20;

    private final DeskFolder folder;
    private final Map<String, DeskDocument> bySource = new TreeMap<>();

    private DocumentStore(DeskFolder folder) {
        this.folder = folder;
    }

    /** The documents that are there. */
    static DocumentStore open(DeskFolder folder) throws IOException {
        DocumentStore store = new DocumentStore(folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.documents(), "*" + ENDING)) {
            for (Path file : files) {
                DeskDocument document = JSON.readValue(file.toFile(), DeskDocument.class);
                store.bySource.put(document.source(), document);
            }
        }
        return store;
    }

    /**
     * Takes a file over, straight to the disk.
     *
     * @param told what it is called
     * @param most bytes of it
     * @throws TooLargeException if it has more
     */
    DeskDocument add(String told, InputStream content, long most) throws IOException {
        Path fresh = folder.freshWork();
        String sha256;
        try {
            sha256 = copy(content, fresh, most);
            return add(SourceName.of(told), "", sha256, Optional.of(fresh));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String copy(InputStream content, Path to, long most) throws IOException {
        try (OutputStream file = Files.newOutputStream(to);
                HashingOutputStream out = new HashingOutputStream(Hashing.sha256(), file)) {
            byte[] buffer = new byte[1 << 16];
            long all = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                all += read;
                if (all > most) {
                    throw new TooLargeException(most);
                }
                out.write(buffer, 0, read);
            }
            return out.hash().toString();
        }
    }

    /**
     * Takes note of all files in a folder of this machine, which stay where they are.
     *
     * @return how many there are
     */
    int addFolder(Path named) throws IOException {
        Path from = named.toAbsolutePath().normalize();
        Path name = from.getFileName();
        String prefix = name == null ? "" : PathText.text(name) + "/";
        List<InputFile> files = new InputLister("", folder.root()).list(List.of(from));
        for (InputFile file : files) {
            String uri = file.path().toAbsolutePath().normalize().toUri().toString();
            add(SourceName.of(prefix + file.source()), uri, "", Optional.empty());
        }
        return files.size();
    }

    private synchronized DeskDocument add(String wanted, String uri, String sha256, Optional<Path> content)
            throws IOException {
        String source = wanted;
        for (int number = 2; bySource.containsKey(source); number++) {
            DeskDocument there = bySource.get(source);
            if (there.sha256().equals(sha256) && there.uri().equals(uri)) {
                return there;
            }
            source = SourceName.numbered(wanted, number);
        }
        DeskDocument document = new DeskDocument(idOf(source, uri + sha256), source, uri, sha256);
        if (content.isPresent()) {
            Files.move(content.get(), contentOf(document), StandardCopyOption.ATOMIC_MOVE);
        }
        folder.write(folder.documents().resolve(document.id() + ENDING), JSON.writeValueAsBytes(document));
        bySource.put(source, document);
        return document;
    }

    private static String idOf(String source, String content) {
        return Hashing.sha256()
                .hashString(source + "\n" + content, StandardCharsets.UTF_8)
                .toString()
                .substring(0, ID_LENGTH);
    }

    private Path contentOf(DeskDocument document) {
        return document.uri().isEmpty()
                ? folder.documents().resolve(document.id())
                : Path.of(URI.create(document.uri()));
    }

    /** All, in the order of their names. */
    synchronized List<DeskDocument> all() {
        return List.copyOf(bySource.values());
    }

    /** All as inputs of a batch. */
    List<InputFile> inputs() {
        List<InputFile> inputs = new ArrayList<>();
        all().forEach(document -> inputs.add(new InputFile(contentOf(document), document.source())));
        return inputs;
    }
}
