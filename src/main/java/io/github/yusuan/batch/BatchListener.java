package io.github.yusuan.batch;

/** Hears how a batch goes on. Calls come one at a time, in the order in which documents end. */
public interface BatchListener {

    /** The inputs are known: so many, of which so many were finished by an earlier run. */
    void started(int inputs, int finishedBefore);

    /** A document has ended. */
    void ended(DocumentRow row);
}
