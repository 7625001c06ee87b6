package io.github.yusuan.input;

/** A part of a page of cells: a paragraph or a table. */
public sealed interface CellBlock permits Paragraph, CellTable {}
