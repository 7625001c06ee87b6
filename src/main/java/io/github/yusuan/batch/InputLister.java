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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lists the files of the inputs in the order of their paths. The output folder is left out; hidden files and folders are
 * left out and named; links to files are followed. A link that leads to a folder or nowhere, and a folder that cannot be
 * opened, are listed themselves, to end as an error.
 */
public final class InputLister {
    private final String include;
    private final Optional<Path> output;
    private final List<String> hidden = new ArrayList<>();

    /** A lister of all files, where there is no output folder among them. */
    public InputLister() {
        this.include = "";
        this.output = Optional.empty();
    }

    /**
     * A lister of those files of folders that match a glob.
     *
     * @throws IllegalArgumentException if the glob is none
     */
    public InputLister(String include, Path output) {
        this.include = include;
        this.output = Optional.of(output.toAbsolutePath().normalize());
        FileSystems.getDefault().getPathMatcher("glob:" + include);
    }

    /** What was left out because it is hidden, in order; known when the files are listed. */
    public List<String> hidden() {
        return hidden.stream().sorted().toList();
    }

    /** All files, each once. */
    public List<InputFile> list(List<Path> inputs) {
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

    /** Files of one name in several folders get their whole paths; two whose bytes decode to one text, their bytes. */
    private static List<InputFile> withOwnNames(List<InputFile> files) {
        return renamed(renamed(files, PathText::text), PathText::bytesText);
    }

    private static List<InputFile> renamed(List<InputFile> files, Function<Path, String> name) {
        Map<String, Integer> uses = new HashMap<>();
        files.forEach(file -> uses.merge(file.source(), 1, Integer::sum));
        List<InputFile> named = new ArrayList<>();
        for (InputFile file : files) {
            boolean own = uses.getOrDefault(file.source(), 0) == 1;
            named.add(own ? file : new InputFile(file.path(), name.apply(file.path())));
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
            if (output.filter(absolute(folder)::equals).isPresent()) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!absolute(folder).equals(root) && isHidden(folder)) {
                hidden.add(PathText.text(folder) + "/");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean readable = Files.isRegularFile(file) || attributes.isSymbolicLink();
            if (readable && isIncluded(root.relativize(absolute(file)))) {
                if (isHidden(file)) {
                    hidden.add(PathText.text(file));
                } else {
                    files.add(file);
                }
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
        return HiddenNames.isHidden(String.valueOf(path.getFileName()));
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
