package io.github.yusuan.pdf.file;

import io.github.yusuan.model.PdfLimits;

/**
 * Something wrong with a file that was read all the same. PDFBox repairs much without a word, and what it cannot
 * repair is silently not there; these are the traces.
 *
 * @param kind what
 * @param detail in words
 */
public record PdfFault(Kind kind, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** A limit of {@link PdfLimits} was reached; the rest is missing. */
        LIMIT,
        /** The file's own index of its objects is wrong: they had to be searched for, and some may be lost. */
        FILE_REPAIRED,
        /** Content ends early, is cut off, fails its checksum or holds unknown operators. */
        CONTENT_DAMAGED,
        /** The file names a page, a content, a font or a form that it does not hold. */
        PART_MISSING,
        /** A font is not described as it should be: its characters or widths may be wrong. */
        FONT_DAMAGED,
        /** A page or its content occurs twice. */
        PAGE_REPEATED,
        /** All text of a page leans a little; it was read as if the page were turned back. */
        PAGE_LEANS,
        /** Digits of a number lie beyond the edge of the page or of a clip. */
        NUMBER_CUT,
        /** Shapes that look like characters are drawn in tables: nobody can read them. */
        DRAWN_TEXT
    }
}
