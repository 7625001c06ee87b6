package io.github.yusuan.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All attack files, by hand and one defect each. */
final class Attacks {

    static final List<Attack> ALL = Stream.of(
                    StreamAttacks.ALL,
                    StructureAttacks.ALL,
                    ContentAttacks.ALL,
                    DrawingAttacks.ALL,
                    FontAttacks.ALL,
                    LayoutAttacks.ALL,
                    EncryptionAttacks.ALL,
                    TextAttacks.ALL,
                    ProseAttacks.ALL,
                    OfficeAttacks.ALL,
                    HtmlAttacks.ALL)
            .flatMap(List::stream)
            .toList();

    /** Those that take more than a second or two, or much room on the disk. */
    static final Set<String> SLOW = Set.of(
            "amounts-of-many-items",
            "array-of-thirty-million-items",
            "boxes-under-pale-text",
            "captions-without-tables",
            "cells-a-million",
            "clips-a-million",
            "contents-of-a-million-missing-parts",
            "contents-of-headings-that-are-not-there",
            "contents-of-headings-that-are-there",
            "flate-over-run-length",
            "form-that-is-a-bomb",
            "four-thousand-parts",
            "four-thousand-tables",
            "glyphs-all-in-one-place",
            "glyphs-printed-twice",
            "goals-without-end",
            "headings-only",
            "indicators-without-end",
            "html-cells-300000",
            "html-cells-in-one-row",
            "html-entities-a-million",
            "html-one-line-of-ideographs",
            "html-rows-100000",
            "html-tables-20000-deep",
            "html-tables-3000",
            "inline-images-a-million",
            "line-ends-twelve-million",
            "lines-of-figures-and-words",
            "lines-of-one-character",
            "lines-only",
            "lzw-bomb",
            "many-pages-of-one-bomb",
            "marked-content-a-million-deep",
            "marks-of-notes",
            "millions-of-ends",
            "one-line-of-200-megabytes",
            "operands-without-operator",
            "page-tree-100000-deep-unindexed",
            "procurement-without-end",
            "rows-three-million",
            "rules-a-hundred-thousand-long",
            "rules-of-ten-thousand-tables",
            "sentence-of-many-amounts",
            "sentences-without-a-subject",
            "sides-of-66000-rows",
            "table-of-66000-rows",
            "table-of-names-only",
            "table-of-one-code",
            "table-of-totals",
            "tables-half-a-million",
            "tables-in-tables",
            "tabs-in-many-rows",
            "ten-million-glyphs",
            "ten-million-glyphs-in-one-string",
            "text-on-every-page",
            "text-that-leans",
            "twenty-million-states",
            "twenty-million-states-restored");

    private Attacks() {}

    static void write(List<Attack> attacks, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Attack attack : attacks) {
            Files.write(folder.resolve(attack.name()), attack.bytes().get());
        }
    }

    /** Writes them all to a folder, to be tried by hand. */
    public static void main(String[] arguments) throws IOException {
        write(ALL, Path.of(arguments[0]));
    }
}
