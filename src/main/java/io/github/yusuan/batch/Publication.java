package io.github.yusuan.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Puts what a run has made into its places. Nothing is touched before all is made; only files that this program wrote are
 * replaced or removed, and what a reader laid beside them stays. The list of written files names the new ones before the
 * first of them is moved, so that a kill at any moment leaves no file that the next run would not know as its own. Whatever
 * needs room on the disk is written before that, so that a full one cannot stop it halfway.
 */
final class Publication {
    private final OutputFolder output;
    private final WrittenFiles written;

    private Publication(OutputFolder output, WrittenFiles written) {
        this.output = output;
        this.written = written;
    }

    /**
     * Publishes.
     *
     * @param documents the folders of all documents of the run; those that neither wait nor were kept have no data now
     * @param files that speak of all documents, the last one last
     */
    static void of(OutputFolder output, List<Document> documents, List<Path> files) throws CannotWriteException {
        try {
            new Publication(output, output.written()).publish(documents, files);
        } catch (CannotWriteException e) {
            throw e;
        } catch (IOException e) {
            throw new CannotWriteException("cannot publish the data", e);
        }
    }

    /**
     * A document of the run.
     *
     * @param folder its name
     * @param hasData whether there is a folder for it: waiting, or as an earlier run published it
     */
    record Document(String folder, boolean hasData) {}

    private void publish(List<Document> documents, List<Path> files) throws IOException {
        List<String> fresh =
                new ArrayList<>(files.stream().map(Publication::nameOf).toList());
        for (Document document : documents) {
            if (!document.hasData()) {
                continue; // what waits of it, if anything, was needed for the files of all documents only
            }
            for (String file : Folders.files(output.staged(document.folder()))) {
                fresh.add(document.folder() + "/" + file);
            }
        }
        requireForeignFilesAreSafe(fresh);
        List<String> former = Publication.filesBeside(written);
        former.removeAll(fresh);
        written.add(fresh);
        output.setWritten(written);
        Path last = output.prepared(written.without(gone(documents, former)));
        for (Document document : documents) {
            if (!document.hasData()) {
                remove(document.folder(), written.below(document.folder()));
            } else if (Files.isDirectory(output.staged(document.folder()))) {
                put(document.folder());
            }
        }
        for (Path file : files) {
            Files.move(
                    file,
                    output.place(nameOf(file)),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        for (String name : former) {
            Files.deleteIfExists(output.place(name));
        }
        output.takeWritten(last);
        output.clearStage();
    }

    /** The files that will not be there any more: some that speak of all documents, and those of changed documents. */
    private List<String> gone(List<Document> documents, List<String> beside) throws IOException {
        List<String> gone = new ArrayList<>(beside);
        for (Document document : documents) {
            Path waiting = output.staged(document.folder());
            if (!document.hasData() || Files.isDirectory(waiting)) {
                List<String> files = new ArrayList<>(written.below(document.folder()));
                files.removeAll(document.hasData() ? Folders.files(waiting) : List.of());
                files.forEach(file -> gone.add(document.folder() + "/" + file));
            }
        }
        return gone;
    }

    private static String nameOf(Path file) {
        return PathText.text(Path.of(String.valueOf(file.getFileName())));
    }

    /** The files that speak of all documents. */
    private static List<String> filesBeside(WrittenFiles written) {
        return new ArrayList<>(
                written.text().lines().filter(path -> !path.contains("/")).toList());
    }

    private void requireForeignFilesAreSafe(List<String> fresh) throws CannotWriteException {
        for (String path : fresh) {
            Path place = placeOf(path);
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !written.contains(path)) {
                throw new CannotWriteException("cannot write " + PathText.text(place)
                        + ": a file of that name that this program did not write is there already");
            }
        }
    }

    private Path placeOf(String path) {
        Path place = output.place(path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/')));
        return path.indexOf('/') < 0 ? place : below(place, path.substring(path.indexOf('/') + 1));
    }

    private static Path below(Path folder, String path) {
        Path place = folder;
        for (String name : path.split("/")) {
            place = PathText.child(place, name);
        }
        return place;
    }

    /** Instead of the former folder as a whole where nobody laid anything into it, else file by file. */
    private void put(String folder) throws IOException {
        Path place = output.place(folder);
        Path waiting = output.staged(folder);
        List<String> own = Folders.files(waiting);
        List<String> former = written.below(folder);
        List<String> there = Folders.files(place);
        if (former.containsAll(there)) {
            Path old = output.workPath("old-" + UUID.randomUUID());
            if (Files.exists(place)) {
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(waiting, place, StandardCopyOption.ATOMIC_MOVE);
            Folders.delete(old);
        } else {
            for (String file : own) {
                Path to = below(place, file);
                Files.createDirectories(to.getParent() == null ? place : to.getParent());
                Files.move(
                        below(waiting, file), to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        List<String> gone = new ArrayList<>(former);
        gone.removeAll(own);
        remove(folder, gone);
    }

    /** Removes files below a folder, and the folders that are empty then. */
    private void remove(String folder, List<String> files) throws IOException {
        Path place = output.place(folder);
        List<Path> folders = new ArrayList<>(List.of(place));
        for (String file : files) {
            Path path = below(place, file);
            Files.deleteIfExists(path);
            for (Path parent = path.getParent(); parent != null && !parent.equals(place); parent = parent.getParent()) {
                folders.add(parent);
            }
        }
        folders.sort(Comparator.comparingInt(Path::getNameCount).reversed());
        for (Path each : folders) {
            Folders.deleteIfEmpty(each);
        }
    }
}
