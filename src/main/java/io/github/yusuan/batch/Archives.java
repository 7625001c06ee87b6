package io.github.yusuan.batch;

import io.github.yusuan.input.ZipContents;
import io.github.yusuan.model.PdfLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts the files within ZIP archives into the place of the archives: {@code budgets.zip!/county/a.pdf}, and the PDFs that a
 * PDF carries with it behind that one. They are unpacked into the works of the output folder under names of the batch's own,
 * so that no archive says where anything is written. An archive within an archive is unpacked too, one within that is not.
 * Hidden files are left out and named, as in folders.
 */
public final class Archives {
    /** An office document is a ZIP container as well, and holds one of these. */
    private static final Set<String> MARKS_OF_DOCUMENTS = Set.of("[Content_Types].xml", "mimetype", "OFD.xml");

    private static final int NESTING = 2;

    private final Path works;
    private final PortfolioReader portfolios;
    private final SortedSet<String> hidden = new TreeSet<>();
    private int unpacked;

    /**
     * Unpacks into a folder.
     *
     * @param works that may be there already
     * @param portfolios opens PDFs that carry others
     */
    Archives(Path works, PortfolioReader portfolios) {
        this.works = works;
        this.portfolios = portfolios;
    }

    /** Unpacks into a folder; PDFs are opened in this process, which reads documents anyway. */
    public Archives(Path works) {
        this(works, PortfolioReader.inProcess());
    }

    /** Whether a file may have others in it, so that it is worth a place on the disk; all else is one document. */
    public static boolean mayHoldOthers(byte[] content) {
        try {
            return ZipContents.isZip(content) || Portfolio.isOne(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array has no trouble
        }
    }

    /** What was left out because it is hidden, in order; known when the archives are unpacked. */
    List<String> hidden() {
        return List.copyOf(hidden);
    }

    /** The files in the order of their names, those of archives instead of these. */
    public List<InputFile> expanded(List<InputFile> files) throws CannotWriteException {
        List<InputFile> all = new ArrayList<>();
        for (InputFile file : files) {
            all.addAll(expanded(file, NESTING));
        }
        all.sort(Comparator.comparing(InputFile::source));
        return all;
    }

    /** What is no archive, damaged or goes beyond the limits stays as it is, to be told as a document that is not read. */
    private List<InputFile> expanded(InputFile file, int nesting) throws CannotWriteException {
        if (nesting > 0 && Portfolio.isOne(file.path())) {
            return withAttached(file);
        }
        if (nesting == 0 || !isArchive(file.path())) {
            return List.of(file);
        }
        List<InputFile> entries = unpack(file);
        List<InputFile> all = new ArrayList<>();
        for (InputFile entry : entries) {
            all.addAll(expanded(entry, nesting - 1));
        }
        return all.isEmpty() ? List.of(file) : all;
    }

    private List<InputFile> withAttached(InputFile portfolio) throws CannotWriteException {
        List<InputFile> all = new ArrayList<>(List.of(portfolio));
        Path zip = works.resolve("portfolio-" + ++unpacked);
        try {
            Files.createDirectories(works);
            if (Files.size(portfolio.path()) <= PdfLimits.DEFAULT.document().inputBytes()) {
                portfolios.zip(portfolio.path(), zip);
            }
        } catch (IOException e) {
            throw new CannotWriteException("cannot unpack " + portfolio.source(), e);
        }
        if (isArchive(zip)) {
            all.addAll(unpack(new InputFile(zip, portfolio.source())));
        }
        return all;
    }

    private static boolean isArchive(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            if (!ZipContents.isZip(in.readNBytes(4))) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        boolean[] document = new boolean[1];
        try (InputStream in = Files.newInputStream(path)) {
            ZipContents.unpack(in, Files.size(path), ZipContents.Limits.ARCHIVE, name -> {
                document[0] |= MARKS_OF_DOCUMENTS.contains(name);
                return OutputStream.nullOutputStream();
            });
        } catch (IOException e) {
            return false;
        }
        return !document[0];
    }

    private List<InputFile> unpack(InputFile archive) throws CannotWriteException {
        List<InputFile> entries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(archive.path())) {
            Files.createDirectories(works);
            ZipContents.unpack(in, Files.size(archive.path()), ZipContents.Limits.ARCHIVE, name -> {
                String entry = name.replace('\\', '/');
                Optional<String> hiding = hiding(entry);
                if (hiding.isPresent()) {
                    hidden.add(archive.source() + InputFile.ENTRY + hiding.get());
                    return OutputStream.nullOutputStream();
                }
                Path place = works.resolve("entry-" + ++unpacked);
                entries.add(new InputFile(place, archive.source() + InputFile.ENTRY + entry));
                return Files.newOutputStream(place);
            });
            return entries;
        } catch (IOException e) {
            throw new CannotWriteException("cannot unpack " + archive.source(), e);
        }
    }

    /** The hidden file, or the hidden folder with a slash that it lies in. */
    private static Optional<String> hiding(String entry) {
        int end = -1;
        for (String name : entry.split("/")) {
            end += 1 + name.length();
            if (HiddenNames.isHidden(name)) {
                return Optional.of(entry.substring(0, Math.min(entry.length(), end + 1)));
            }
        }
        return Optional.empty();
    }
}
