package io.github.yusuan.batch;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.codes.SubjectCatalogue;
import io.github.yusuan.export.Format;
import io.github.yusuan.export.WriteOptions;
import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.ScanOptions;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/**
 * What decides on the content of a document's folder besides its bytes. Goes to the child processes as JSON.
 *
 * @param reading what is read, and how
 * @param writing what is written, and how
 * @param report which pages for people are written beside the data
 */
public record DocumentSettings(Reading reading, Writing writing, ReportSettings report) {

    /**
     * What is read, and how.
     *
     * @param password opens encrypted PDFs; blank for none
     * @param pages which pages are read, as they are typed; blank for all
     * @param limits how much work a document may ask for
     * @param scans which pages are read as pictures
     * @param forms text of the user's catalogue of forms; blank for none
     */
    public record Reading(String password, String pages, PdfLimits limits, ScanOptions scans, String forms) {}

    /**
     * What is written, and how.
     *
     * @param formats of the records
     * @param excel whether CSV files are made for a spreadsheet
     * @param book text of the user's book of subject codes; blank for none
     * @param layout what is written of each document
     */
    public record Writing(List<Format> formats, boolean excel, String book, Layout layout) {

        /** Copies the list. */
        public Writing {
            formats = List.copyOf(formats);
        }
    }

    /** As the library reads and writes where nothing is said. */
    public static final DocumentSettings DEFAULT = reading(ReadOptions.DEFAULT);

    /** Reads so, and writes as usual. */
    public static DocumentSettings reading(ReadOptions options) {
        return new DocumentSettings(
                new Reading(
                        options.password(),
                        options.pages().toString(),
                        options.limits(),
                        options.scans(),
                        options.forms()),
                new Writing(WriteOptions.DEFAULT.formats(), WriteOptions.DEFAULT.excel(), "", Layout.FOLDERS),
                ReportSettings.NONE);
    }

    /** The same with other pages for people. */
    public DocumentSettings with(ReportSettings other) {
        return new DocumentSettings(reading, writing, other);
    }

    ReadOptions toRead() {
        ReadOptions plain = new ReadOptions(reading.password(), reading.limits())
                .withPages(reading.pages().isEmpty() ? PageSelection.ALL : PageSelection.parse(reading.pages()))
                .withScans(reading.scans());
        return reading.forms().isEmpty() ? plain : plain.withForms(reading.forms());
    }

    /**
     * How the files are written.
     *
     * @throws IllegalArgumentException if the book is none
     */
    public WriteOptions toWrite() {
        try {
            SubjectCatalogue standard = SubjectCatalogue.standard();
            String book = writing.book();
            return new WriteOptions(
                    writing.formats(),
                    writing.excel(),
                    book.isEmpty() ? standard : standard.withBook(new StringReader(book)));
        } catch (IOException e) {
            throw new IllegalArgumentException("book: " + e.getMessage(), e);
        }
    }
}
