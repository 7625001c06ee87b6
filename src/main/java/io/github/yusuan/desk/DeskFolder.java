package io.github.yusuan.desk;

import io.github.yusuan.batch.PathText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a desk, held by one process at a time: {@code documents} (what was handed over, and notes beside it),
 * {@code output} (what the batch makes of it) and {@code work} (what is not finished).
 */
final class DeskFolder implements Closeable {
    private static final String MARK = "desk.lock";

    private final Path root;
    private final FileChannel lockFile;

    private DeskFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder if it is missing, takes hold of it and clears what a killed desk left unfinished.
     *
     * @throws IOException if another desk holds it, it belongs to somebody else, or it cannot be written to
     */
    static DeskFolder open(Path folder) throws IOException {
        Path root = Files.createDirectories(folder.toAbsolutePath().normalize());
        requireOwn(root);
        FileChannel channel = FileChannel.open(root.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new IOException("another desk has the folder " + PathText.text(root) + " open");
        }
        DeskFolder desk = new DeskFolder(root, channel);
        Files.createDirectories(desk.documents());
        desk.clearWork();
        return desk;
    }

    private static void requireOwn(Path root) throws IOException {
        if (Files.exists(root.resolve(MARK))) {
            return;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
            if (children.iterator().hasNext()) {
                throw new IOException("the folder " + PathText.text(root)
                        + " holds files of somebody else; expected a new or an empty folder, or that of a desk");
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another desk of this very process
        }
    }

    private void clearWork() throws IOException {
        Path work = Files.createDirectories(work());
        try (DirectoryStream<Path> old = Files.newDirectoryStream(work)) {
            for (Path file : old) {
                if (Files.isRegularFile(file)) { // the driver of SQLite keeps folders of its own
                    Files.delete(file);
                }
            }
        }
    }

    Path root() {
        return root;
    }

    Path documents() {
        return root.resolve("documents");
    }

    Path output() {
        return root.resolve("output");
    }

    Path work() {
        return root.resolve("work");
    }

    /** A new place for something unfinished. */
    Path freshWork() {
        return work().resolve(UUID.randomUUID().toString());
    }

    /** Writes a file whole or not at all. */
    void write(Path file, byte[] content) throws IOException {
        Path fresh = freshWork();
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
