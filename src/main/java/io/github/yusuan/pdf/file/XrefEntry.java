package io.github.yusuan.pdf.file;

/** Where the file's index says that an object stands. */
record XrefEntry(long number, long generation, long offset) {}
