package io.github.yusuan.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lists the files of the inputs in the order of their paths. Hidden files and the output folder are left out; links to
 * files are followed, links to folders are not; a folder that cannot be opened is listed itself, to end as an error.
 */
final class InputLister {
    private final String include;
    private final Path output;

    InputLister(String include, Path output) {
        this.include = include;
        this.output = output.toAbsolutePath().normalize();
    }

    /** All files, each once. */
    List<InputFile> list(List<Path> inputs) {
        long folders = inputs.stream().filter(Files::isDirectory).count();
        List<InputFile> files = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path input : inputs) {
            boolean folder = Files.isDirectory(input);
            Path base = folder && folders == 1 ? absolute(input) : parentOf(input);
            for (Path file : folder ? filesOf(input) : List.of(input)) {
                if (seen.add(file.toAbsolutePath().normalize())) {
                    files.add(new InputFile(file, PathText.text(base.relativize(absolute(file)))));
                }
            }
        }
        List<InputFile> named = withOwnNames(files);
        named.sort(Comparator.comparing(InputFile::source));
        return named;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path parentOf(Path input) {
        Path parent = absolute(input).getParent();
        return parent == null ? absolute(input) : parent;
    }

    private static List<InputFile> withOwnNames(List<InputFile> files) {
        Map<String, Integer> uses = new HashMap<>();
        files.forEach(file -> uses.merge(file.source(), 1, Integer::sum));
        List<InputFile> named = new ArrayList<>();
        for (InputFile file : files) {
            boolean own = uses.getOrDefault(file.source(), 0) == 1;
            named.add(own ? file : new InputFile(file.path(), PathText.text(file.path())));
        }
        return named;
    }

    private List<Path> filesOf(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Visitor(absolute(folder), files));
        } catch (IOException e) {
            files.add(folder); // walking never throws but for the folder itself
        }
        return files;
    }

    /** Collects what is a file and wanted. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files;

        Visitor(Path root, List<Path> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped =
                    absolute(folder).equals(output) || (!absolute(folder).equals(root) && isHidden(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file) && isIncluded(root.relativize(absolute(file)))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** A glob without a slash is about the name of a file, one with a slash about its path; case never counts. */
    private boolean isIncluded(Path relative) {
        if (include.isBlank()) {
            return true;
        }
        String glob = include.toLowerCase(Locale.ROOT);
        String text = PathText.text(glob.contains("/") ? relative : relative.getFileName());
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return matcher.matches(PathText.path(text.toLowerCase(Locale.ROOT)));
    }
}
