package io.github.yusuan.batch;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole folders: their content in one number, and their end. */
final class Folders {
    private Folders() {}

    /** The paths of all files below a folder, relative to it, in order; none where there is no such folder. */
    static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> PathText.text(folder.relativize(path)))
                    .sorted()
                    .toList();
        }
    }

    /** A digest of the names and the bytes of these files; one that is missing counts as one without bytes. */
    static String digest(Path folder, List<String> files) throws IOException {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String name : files) {
            Path file = folder;
            for (String part : name.split("/")) {
                file = PathText.child(file, part);
            }
            hasher.putString(name, StandardCharsets.UTF_8);
            if (Files.isRegularFile(file)) {
                byte[] content = Files.readAllBytes(file);
                hasher.putLong(content.length);
                hasher.putBytes(content);
            }
        }
        return hasher.hash().toString();
    }

    /**
     * Gives a folder to whom another one belongs: a child under a user of less rights writes there. Only who may give
     * folders away can do that; for everybody else it stays as it is.
     */
    static void giveOwner(Path from, Path folder) throws IOException {
        FileOwnerAttributeView of = Files.getFileAttributeView(from, FileOwnerAttributeView.class);
        FileOwnerAttributeView own = Files.getFileAttributeView(folder, FileOwnerAttributeView.class);
        if (of == null || own == null || of.getOwner().equals(own.getOwner())) {
            return;
        }
        try {
            own.setOwner(of.getOwner());
        } catch (FileSystemException e) {
            return; // a run of somebody who may write here and owns nothing: its children are of the same user
        }
    }

    /** Deletes a folder that is there and holds nothing. */
    static void deleteIfEmpty(Path folder) throws IOException {
        if (isEmpty(folder)) {
            Files.delete(folder);
        }
    }

    /** Whether it is a folder that is there and holds nothing. */
    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** Deletes a folder with all that is in it, or a file, if it is there; links are not followed. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
