package io.github.yusuan.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a batch writes to, held by one process at a time. Everything is made in {@code .yusuan/work-…} and
 * moved to its place in one step, so that whatever has a name is whole, at any moment.
 */
final class OutputFolder implements Closeable {
    /** Every folder of a document holds it: only such a folder is ever replaced. */
    private static final String MARK = "document.json";

    private final Path root;
    private final Path state;
    private final Path work;
    private final FileChannel lockFile;

    private OutputFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.state = root.resolve(".yusuan");
        this.work = state.resolve("work-" + UUID.randomUUID());
        this.lockFile = lockFile;
    }

    /** Makes the folder if it is missing, takes hold of it and clears what a killed run left in the works. */
    static OutputFolder open(Path root) throws CannotWriteException {
        try {
            Path absolute = root.toAbsolutePath().normalize();
            Path state = Files.createDirectories(absolute.resolve(".yusuan"));
            FileChannel channel =
                    FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotWriteException("another run is writing to " + PathText.text(root));
            }
            OutputFolder output = new OutputFolder(absolute, channel);
            output.clearWork();
            Files.createDirectory(output.work);
            return output;
        } catch (CannotWriteException e) {
            throw e;
        } catch (IOException e) {
            throw new CannotWriteException("cannot write to " + PathText.text(root), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another thread of this very process
        }
    }

    private void clearWork() throws IOException {
        try (var old = Files.newDirectoryStream(state, "work-*")) {
            for (Path folder : old) {
                Folders.delete(folder);
            }
        }
    }

    /** A path for something in the works. */
    Path workPath(String name) {
        return work.resolve(name);
    }

    /** Where the journal of the run lies. */
    Path journal() {
        return state.resolve("journal.jsonl");
    }

    /** Where the folder of that name lies. */
    Path place(String folder) {
        return PathText.child(root, folder);
    }

    /** Refuses to go on where something stands in the place of a document that this program did not write. */
    void requireFree(String folder) throws CannotWriteException {
        Path place = place(folder);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isOwn(place)) {
            throw new CannotWriteException("cannot write to " + PathText.text(place)
                    + ": something of that name that this program did not write is there already");
        }
    }

    private static boolean isOwn(Path place) {
        return Files.isRegularFile(place.resolve(MARK));
    }

    /** Puts a finished folder, or nothing, into the place of a document, instead of what an earlier run put there. */
    void put(@Nullable Path finished, String folder) throws CannotWriteException {
        Path place = place(folder);
        try {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                requireFree(folder);
                Path old = workPath("old-" + UUID.randomUUID());
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
                Folders.delete(old);
            }
            if (finished != null) {
                Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (CannotWriteException e) {
            throw e;
        } catch (IOException e) {
            throw new CannotWriteException("cannot write to " + PathText.text(place), e);
        }
    }

    /** Puts finished files into their places beside the folders, the last one last. */
    void putFiles(List<Path> finished) throws CannotWriteException {
        try {
            for (Path file : finished) {
                Files.move(
                        file,
                        root.resolve(String.valueOf(file.getFileName())),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new CannotWriteException("cannot write to " + PathText.text(root), e);
        }
    }

    /** Removes files of an earlier run that stand beside the folders: while a run goes on there are none. */
    void removeFiles(List<String> names) throws CannotWriteException {
        try {
            for (String name : names) {
                Files.deleteIfExists(root.resolve(name));
            }
        } catch (IOException e) {
            throw new CannotWriteException("cannot write to " + PathText.text(root), e);
        }
    }

    @Override
    public void close() throws CannotWriteException {
        try {
            Folders.delete(work);
            lockFile.close();
        } catch (IOException e) {
            throw new CannotWriteException("cannot clear " + PathText.text(work), e);
        }
    }
}
