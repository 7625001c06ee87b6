package io.github.yusuan.model;

import java.util.Locale;

/** The catalogue of problems; {@code docs/problems.md} has a paragraph on each. */
public enum ProblemCode {
    /** The pages are images: there is no text to read. */
    SCANNED_PAGE(Severity.ERROR),
    /** A page is a picture that cannot be decoded, or one of a single colour. */
    IMAGE_UNDECODABLE(Severity.ERROR),
    /** A page was read from a picture. */
    OCR_READ(Severity.INFO),
    /** A word that was read from a picture is none, and was put right: 收人 for 收入. */
    OCR_WORD_REPAIRED(Severity.INFO),
    /** A row that was read from a picture holds a character that is doubtful. */
    OCR_DOUBTFUL(Severity.WARNING),
    /** The separators of an amount that was read from a picture leave open how large it is. */
    OCR_SEPARATOR_AMBIGUOUS(Severity.WARNING),
    /** One digit read otherwise would make every failing identity of an amount hold; the amount stays as read. */
    REPAIR_SUGGESTED(Severity.WARNING),
    /** No table of a known kind was found. */
    NO_BUDGET_TABLE(Severity.ERROR),
    /** The contents name a core table that was not found. */
    LISTED_TABLE_MISSING(Severity.WARNING),
    /** A binding identity fails. */
    IDENTITY_FAILED(Severity.WARNING),
    /** A table is of no known kind; it is kept as printed. */
    UNKNOWN_TABLE(Severity.INFO),
    /** A table of a kind that another one, of a wording closer to the standard, already is. */
    SECONDARY_TABLE(Severity.INFO),
    /** A part of a table has neither title nor head and goes on with none: the rest of it may be missing. */
    ORPHANED_TABLE(Severity.WARNING),
    /** A table has no unit of money; that of the other tables was taken. */
    UNIT_ASSUMED(Severity.WARNING),
    /** The content does not say which year it is about. */
    YEAR_UNKNOWN(Severity.WARNING),
    /** A cell of an amount column holds something that is neither an amount nor a placeholder. */
    AMOUNT_UNREADABLE(Severity.WARNING),
    /** A row of a coded table has amounts but no code. */
    ROW_WITHOUT_CODE(Severity.INFO),
    /** An amount stands in a column that has no heading. */
    COLUMN_WITHOUT_HEADING(Severity.WARNING),
    /** Two columns of a block have one measure: one of them means something that is not known. */
    MEASURE_REPEATED(Severity.WARNING),
    /** The layout was read without rules, by alignment: less sure. */
    ALIGNED_TABLE(Severity.INFO),
    /** The layout leaves open what a column or row is; the arithmetic of the table decided. */
    READING_CHOSEN(Severity.INFO),
    /** Two halves of a row were joined over a page break. */
    ROW_JOINED(Severity.INFO),
    /** The cells of a row, or of a head, stand one place beside their columns; they were put right. */
    CELLS_SHIFTED(Severity.WARNING),
    /** A form or list has a shape that is not known; it is kept as printed. */
    FORM_NOT_TYPED(Severity.WARNING),
    /** The running numbers of the rows have a gap. */
    ROW_NUMBER_GAP(Severity.WARNING),
    /** A part of a page could not be decoded. */
    PAGE_DAMAGED(Severity.WARNING),
    /** The file names a page, a content, a font or a form that it does not hold. */
    PART_MISSING(Severity.WARNING),
    /** A font is not described as it should be: its characters or their places may be wrong. */
    FONT_DAMAGED(Severity.WARNING),
    /** A page, or the content of one, occurs twice: another one may be missing. */
    PAGE_REPEATED(Severity.WARNING),
    /** Reading stopped at a limit; the rest is missing. */
    LIMIT_REACHED(Severity.WARNING),
    /** A part of the file that is not shown was not read: a hidden sheet, row or column. */
    HIDDEN_CONTENT(Severity.INFO),
    /** The text is in traditional characters; it is read in simplified ones. */
    TRADITIONAL_CHARACTERS(Severity.INFO),
    /** Cells show another number than the file stores. */
    STORED_VALUE_DIFFERS(Severity.INFO),
    /** The pages that were found are not as many as the file says. */
    PAGE_COUNT_DIFFERS(Severity.WARNING),
    /** The document shows nothing: it has no page, or only blank ones. */
    EMPTY_DOCUMENT(Severity.ERROR),
    /** Five per cent or more of the characters of the whole document have no known meaning. */
    GARBLED_TEXT(Severity.ERROR),
    /** The PDF had to be repaired: its index of objects is wrong or cut off, or the parser skipped something. */
    PDF_REPAIRED(Severity.WARNING),
    /** Numbers run over the edge of the page or of a clip: digits of theirs cannot be seen. */
    CLIPPED_TEXT(Severity.WARNING),
    /** Characters that the fonts do not name. */
    UNMAPPED_CHARACTERS(Severity.WARNING),
    /** All text of a page leans by a small angle; it was read as if the page were turned back. */
    PAGE_LEANS(Severity.INFO),
    /** A page shows nothing while others do: its content may be lost. */
    EMPTY_PAGE(Severity.WARNING),
    /** The printed page numbers jump: a page may be missing, doubled or out of order. */
    PAGE_NUMBER_JUMP(Severity.WARNING),
    /** The numbers of the tables have a gap: a table may be missing. */
    TABLE_NUMBER_GAP(Severity.WARNING),
    /** A kind of table that every such document has was not found. */
    USUAL_TABLE_MISSING(Severity.WARNING),
    /** A core table shows figures and gives no fact. */
    TABLE_WITHOUT_FACTS(Severity.WARNING),
    /** A cell holds two figures, or one of more digits than any budget has. */
    CELL_CROWDED(Severity.WARNING),
    /** The label of a row is a number. */
    LABEL_IS_NUMBER(Severity.WARNING),
    /** A code that no list knows, in a table of known codes. */
    CODE_UNKNOWN(Severity.WARNING),
    /** Amounts stand in no table and no sentence. */
    FIGURES_OUTSIDE_TABLES(Severity.WARNING),
    /** A core table has no title; its head says what it is. */
    TITLE_GUESSED(Severity.WARNING),
    /** Text that lies across the page and was kept out of the tables. */
    WATERMARK(Severity.INFO);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** The word in the output: {@code scanned-page}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
