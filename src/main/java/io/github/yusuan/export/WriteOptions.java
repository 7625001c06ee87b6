package io.github.yusuan.export;

import io.github.yusuan.codes.SubjectCatalogue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to write, as one immutable value.
 *
 * @param formats of the records, in the order of {@link Format}; at least one
 * @param excel whether the CSV files are made for a spreadsheet: with a byte order mark, and text that a spreadsheet
 *     would run as a formula made harmless by an apostrophe. Numbers stay as they are.
 * @param codes the subjects that printed codes are matched with
 */
public record WriteOptions(List<Format> formats, boolean excel, SubjectCatalogue codes) {

    /** CSV as {@code docs/output.md} has it, codes by the lists that come with the program. */
    public static final WriteOptions DEFAULT =
            new WriteOptions(List.of(Format.CSV), false, SubjectCatalogue.standard());

    /** Orders the formats. */
    public WriteOptions {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("formats: expected at least one, found none");
        }
        formats = List.copyOf(EnumSet.copyOf(formats));
    }

    /** In other formats. */
    public WriteOptions withFormats(Set<Format> others) {
        return new WriteOptions(List.copyOf(others), excel, codes);
    }

    /** For a spreadsheet, or not. */
    public WriteOptions withExcel(boolean spreadsheet) {
        return new WriteOptions(formats, spreadsheet, codes);
    }

    /** With another catalogue of codes. */
    public WriteOptions withCodes(SubjectCatalogue catalogue) {
        return new WriteOptions(formats, excel, catalogue);
    }
}
