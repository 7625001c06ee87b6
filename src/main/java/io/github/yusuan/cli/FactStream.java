package io.github.yusuan.cli;

import io.github.yusuan.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How the amounts of several documents become one stream of a format. */
enum FactStream {
    /** The file of all documents, under one head. */
    CSV {
        @Override
        void copy(Path output, List<Path> folders, OutputStream out) throws IOException {
            Files.copy(output.resolve("facts.csv"), out);
        }
    },
    /** One array of the objects of all. */
    JSON {
        @Override
        void copy(Path output, List<Path> folders, OutputStream out) throws IOException {
            String between = "[";
            for (Path folder : folders) {
                String array = Files.readString(folder.resolve("facts.json")).strip();
                String objects = array.substring(1, array.length() - 1).strip();
                if (!objects.isEmpty()) {
                    out.write((between + "\n" + objects).getBytes(StandardCharsets.UTF_8));
                    between = ",";
                }
            }
            out.write((between.equals("[") ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
        }
    },
    /** The lines of all. */
    JSONL {
        @Override
        void copy(Path output, List<Path> folders, OutputStream out) throws IOException {
            for (Path folder : folders) {
                Files.copy(folder.resolve("facts.jsonl"), out);
            }
        }
    };

    /** The stream of a format that can be one: a Parquet file has its index at its end. */
    static FactStream of(Format format) {
        return switch (format) {
            case CSV -> CSV;
            case JSON -> JSON;
            case JSONL -> JSONL;
            case PARQUET -> throw new IllegalArgumentException("parquet is no stream");
        };
    }

    /** Copies the amounts of the documents in these folders, or of the file of all of them in {@code output}. */
    abstract void copy(Path output, List<Path> folders, OutputStream out) throws IOException;
}
