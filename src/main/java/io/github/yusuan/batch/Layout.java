package io.github.yusuan.batch;

/** What the output folder holds of each document. */
public enum Layout {
    /** A folder for each, beside the files of all documents. */
    FOLDERS,
    /** The files of all documents only: for who loads them into a database, and for very many documents. */
    FLAT
}
