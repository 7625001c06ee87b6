package io.github.yusuan.batch;

import java.util.List;

/** Hears how a batch goes on. Calls come one at a time, in the order in which documents end. */
public interface BatchListener {

    /** Hidden files and folders in the folders of the inputs: they are not read. */
    default void leftOut(List<String> hidden) {}

    /**
     * Folders in the output that hold documents of earlier runs, which are no inputs of this one: no file of all documents
     * speaks of them.
     *
     * @param removed whether they were removed
     */
    default void ofEarlierRuns(List<String> folders, boolean removed) {}

    /** The inputs are known: so many, of which so many were finished by an earlier run. */
    void started(int inputs, int finishedBefore);

    /** A document that an earlier run has finished, as it ended then. */
    default void kept(DocumentRow row) {}

    /** A document is being read from now on. */
    default void began(String source) {}

    /** One more page of a document was read from its picture, which takes as long as many pages of text. */
    default void pictureRead(String source) {}

    /** A document has ended. */
    void ended(DocumentRow row);
}
