package io.github.yusuan.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Lists files as the command line does: folders with all that lies below them, nothing that begins with a dot. */
final class FileList {
    private FileList() {}

    /**
     * The files, each once, in the order of their paths.
     *
     * @throws IllegalArgumentException if nothing is at one of the paths
     */
    static List<FileEntry> of(Configuration hadoop, List<String> paths) {
        Map<String, FileEntry> files = new TreeMap<>();
        for (String path : paths) {
            try {
                for (FileEntry file : at(new Path(path), hadoop)) {
                    files.put(file.path(), file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + path, e);
            }
        }
        return List.copyOf(files.values());
    }

    private static List<FileEntry> at(Path path, Configuration hadoop) throws IOException {
        FileSystem system = path.getFileSystem(hadoop);
        FileStatus[] found = system.globStatus(path);
        if (found == null || found.length == 0) {
            throw new IllegalArgumentException("paths: expected files or folders, found nothing at " + path);
        }
        List<FileEntry> files = new ArrayList<>();
        for (FileStatus status : found) {
            collect(system, status, files);
        }
        return files;
    }

    private static void collect(FileSystem system, FileStatus status, List<FileEntry> files) throws IOException {
        if (!status.isDirectory()) {
            files.add(new FileEntry(status.getPath().toString(), status.getLen()));
            return;
        }
        for (FileStatus child : system.listStatus(status.getPath())) {
            if (!child.getPath().getName().startsWith(".")) {
                collect(system, child, files);
            }
        }
    }
}
