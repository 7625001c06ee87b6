package io.github.yusuan.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of all documents together: each kind of record once, in every format that was asked for, under the names
 * that the files in the folders of the documents have.
 *
 * @param formats of the records, the one of the plain names first
 * @param excel whether CSV files are made for a spreadsheet
 */
public record CombinedFiles(List<Format> formats, boolean excel) {

    /** Copies the list. */
    public CombinedFiles {
        formats = List.copyOf(formats);
    }

    /**
     * The names that such files may have, in any format.
     *
     * @param others kinds of record that speak of all documents and stand in no folder of one
     */
    public static List<String> allNames(List<RecordKind<?>> others) {
        return new CombinedFiles(List.of(Format.values()), false).names(others);
    }

    /** The names of the files, with those of other kinds in the same formats. */
    public List<String> names(List<RecordKind<?>> others) {
        return formats.stream()
                .flatMap(format -> with(others).stream().map(kind -> RecordFormat.fileOf(kind, format)))
                .toList();
    }

    private static List<RecordKind<?>> with(List<RecordKind<?>> others) {
        List<RecordKind<?>> kinds = new ArrayList<>(others);
        kinds.addAll(DisclosureWriters.kinds());
        return kinds;
    }

    /**
     * Joins what lies in the folders of the documents, in their order, without holding it in memory.
     *
     * @return the files
     */
    public List<Path> join(List<Path> folders, Path into) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Format format : formats) {
            RecordFormat written = RecordFormat.of(format, excel);
            for (RecordKind<?> kind : DisclosureWriters.kinds()) {
                String name = RecordFormat.fileOf(kind, format);
                written.join(
                        kind,
                        folders.stream()
                                .map(f -> f.resolve(name))
                                .filter(Files::exists)
                                .toList(),
                        into);
                files.add(into.resolve(name));
            }
        }
        return files;
    }

    /**
     * Writes records of a kind that speaks of all documents.
     *
     * @return the files
     */
    public <R> List<Path> write(RecordKind<R> kind, List<R> records, Path into) throws IOException {
        List<List<String>> rows = records.stream().map(kind::valuesOf).toList();
        List<Path> files = new ArrayList<>();
        for (Format format : formats) {
            RecordFormat.of(format, excel).write(kind, rows, into);
            files.add(into.resolve(RecordFormat.fileOf(kind, format)));
        }
        return files;
    }

    /** The descriptor of the files, those of other kinds first. */
    public ObjectNode descriptor(List<RecordKind<?>> others) {
        List<RecordKind<?>> kinds = with(others);
        DataPackage files = new DataPackage(kinds.stream().map(RecordKind::name).toList());
        for (Format format : formats) {
            kinds.forEach(kind -> files.add(kind, format, format == formats.get(0)));
        }
        return files.named("yusuan", "");
    }
}
