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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a batch writes to, held by one process at a time. Documents are made in {@code .yusuan/work-…} and
 * wait in {@code .yusuan/stage}, where a resumed run finds them; what an earlier run published stays as it was until
 * {@link Publication} puts all of them into their places.
 */
final class OutputFolder implements Closeable {
    private static final String STATE = ".yusuan";

    private final Path root;
    private final Path state;
    private final Path work;
    private final FileChannel lockFile;

    private OutputFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.state = root.resolve(STATE);
        this.work = state.resolve("work-" + UUID.randomUUID());
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder if it is missing, takes hold of it and clears what a killed run left in the works.
     *
     * @param intoExisting whether a folder that holds files of somebody else may be written into, beside them
     */
    static OutputFolder open(Path root, boolean intoExisting) throws CannotWriteException {
        try {
            Path absolute = root.toAbsolutePath().normalize();
            requireFolder(root);
            requireOwn(absolute, intoExisting);
            Path state = Files.createDirectories(absolute.resolve(STATE));
            FileChannel channel =
                    FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotWriteException("another run is writing to " + PathText.text(root));
            }
            OutputFolder output = new OutputFolder(absolute, channel);
            output.clearWork();
            Folders.giveOwner(absolute, Files.createDirectory(output.work));
            return output;
        } catch (CannotWriteException e) {
            throw e;
        } catch (IOException e) {
            throw new CannotWriteException("cannot write to " + PathText.text(root), e);
        }
    }

    private static void requireFolder(Path root) throws CannotWriteException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new CannotWriteException(
                    "cannot write to " + PathText.text(root) + ": it is a file; expected a folder");
        }
    }

    private static void requireOwn(Path root, boolean intoExisting) throws IOException {
        if (intoExisting || !Files.isDirectory(root) || Files.isDirectory(root.resolve(STATE))) {
            return;
        }
        try (Stream<Path> children = Files.list(root)) {
            if (children.findAny().isPresent()) {
                throw new CannotWriteException("cannot write to " + PathText.text(root)
                        + ": it holds files that this program did not write; expected a new or an empty folder"
                        + " (--into-existing writes beside them)");
            }
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

    /** The files below this folder that this program wrote. */
    WrittenFiles written() throws CannotWriteException {
        try {
            return WrittenFiles.read(writtenList());
        } catch (IOException e) {
            throw new CannotWriteException("cannot read " + PathText.text(writtenList()), e);
        }
    }

    private Path writtenList() {
        return state.resolve("written.txt");
    }

    /** Says which files below this folder are this program's, in one step. */
    void setWritten(WrittenFiles written) throws IOException {
        takeWritten(prepared(written));
    }

    /** A list of written files that only has to be moved into its place: what comes then needs no room on the disk. */
    Path prepared(WrittenFiles written) throws IOException {
        Path fresh = workPath("written-" + UUID.randomUUID());
        Files.writeString(fresh, written.text());
        return fresh;
    }

    /** Puts a prepared list into its place. */
    void takeWritten(Path prepared) throws IOException {
        Files.move(prepared, writtenList(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where a file or folder of that name is published. */
    Path place(String name) {
        return PathText.child(root, name);
    }

    /** Where what is finished waits to be published. */
    static Path stageOf(Path root) {
        return root.resolve(STATE).resolve("stage");
    }

    /** Where a finished folder waits to be published. */
    Path staged(String folder) {
        return PathText.child(stageOf(root), folder);
    }

    /** Where the data of a document lies now: waiting, or published by an earlier run. */
    Path content(String folder) {
        Path waiting = staged(folder);
        return Files.isDirectory(waiting) ? waiting : place(folder);
    }

    /** Lets a finished folder wait, instead of what waited under that name. */
    void stage(Path finished, String folder) throws CannotWriteException {
        Path waiting = staged(folder);
        try {
            Files.createDirectories(stageOf(root));
            Folders.delete(waiting);
            Files.move(finished, waiting, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotWriteException("cannot write to " + PathText.text(waiting), e);
        }
    }

    /** Forgets all that waits. */
    void clearStage() throws CannotWriteException {
        try {
            Folders.delete(stageOf(root));
        } catch (IOException e) {
            throw new CannotWriteException("cannot clear " + PathText.text(state), e);
        }
    }

    /** Refuses to go on where something stands in the place of these files and folders that this program did not write. */
    void requireFree(List<String> names) throws CannotWriteException {
        WrittenFiles written = written();
        try {
            for (String name : names) {
                Path place = place(name);
                boolean own = written.contains(name) || !written.below(name).isEmpty();
                if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !own && !Folders.isEmpty(place)) {
                    throw new CannotWriteException("cannot write to " + PathText.text(place)
                            + ": something of that name that this program did not write is there already");
                }
            }
        } catch (CannotWriteException e) {
            throw e;
        } catch (IOException e) {
            throw new CannotWriteException("cannot read " + PathText.text(root), e);
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
