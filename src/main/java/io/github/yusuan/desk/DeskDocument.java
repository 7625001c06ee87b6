package io.github.yusuan.desk;

/**
 * A file that the desk was given.
 *
 * @param id name of its files in the folder of documents
 * @param source what it is called: a text to show, never a path
 * @param uri where a file lies that was named and not handed over; blank for one that the desk holds itself
 * @param sha256 of its bytes; blank for one that was named
 */
record DeskDocument(String id, String source, String uri, String sha256) {

    /** Whether a row of the batch is of it: of itself, or of an entry of it where it is an archive. */
    boolean isSourceOf(String row) {
        return SourceName.whole(row).equals(source);
    }
}
