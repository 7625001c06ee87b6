package io.github.yusuan.input;

import io.github.yusuan.ink.PageImage;

/**
 * Reads what a picture of a page shows, for pages that have no text: scans, photographs, faxes. A provider is named in
 * {@code META-INF/services} and has a public constructor without arguments; it may be called from any number of threads.
 *
 * <p>It says what stands where and how sure it is of each character. What a table is and what it means is found
 * afterwards, in the same way as for pages with text.
 */
public interface PageRecogniser {

    /** Reads a picture; what cannot be read is not in the answer, and what is doubtful is told there. */
    RecognisedPage recognise(PageImage picture);
}
