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
 * @param password opens encrypted PDFs; blank for none
 * @param pages which pages are read, as they are typed; blank for all
 * @param limits how much work a document may ask for
 * @param scans which pages are read as pictures
 * @param formats of the records
 * @param excel whether CSV files are made for a spreadsheet
 * @param book text of the user's book of subject codes; blank for none
 * @param forms text of the user's catalogue of forms; blank for none
 * @param layout what is written of each document
 * @param report which pages for people are written beside the data
 */
public record DocumentSettings(
        String password,
        String pages,
        PdfLimits limits,
        ScanOptions scans,
        List<Format> formats,
        boolean excel,
        String book,
        String forms,
        Layout layout,
        ReportSettings report) {

    /** As the library reads and writes where nothing is said. */
    public static final DocumentSettings DEFAULT = reading(ReadOptions.DEFAULT);

    /** Copies the list. */
    public DocumentSettings {
        formats = List.copyOf(formats);
    }

    /** Reads so, and writes as usual. */
    public static DocumentSettings reading(ReadOptions options) {
        return new DocumentSettings(
                options.password(),
                options.pages().toString(),
                options.limits(),
                options.scans(),
                WriteOptions.DEFAULT.formats(),
                WriteOptions.DEFAULT.excel(),
                "",
                options.forms(),
                Layout.FOLDERS,
                ReportSettings.NONE);
    }

    /** The same with other pages for people. */
    public DocumentSettings with(ReportSettings other) {
        return new DocumentSettings(password, pages, limits, scans, formats, excel, book, forms, layout, other);
    }

    ReadOptions toRead() {
        ReadOptions plain = new ReadOptions(password, limits)
                .withPages(pages.isEmpty() ? PageSelection.ALL : PageSelection.parse(pages))
                .withScans(scans);
        return forms.isEmpty() ? plain : plain.withForms(forms);
    }

    /**
     * How the files are written.
     *
     * @throws IllegalArgumentException if the book is none
     */
    public WriteOptions toWrite() {
        try {
            SubjectCatalogue standard = SubjectCatalogue.standard();
            return new WriteOptions(
                    formats, excel, book.isEmpty() ? standard : standard.withBook(new StringReader(book)));
        } catch (IOException e) {
            throw new IllegalArgumentException("book: " + e.getMessage(), e);
        }
    }
}
