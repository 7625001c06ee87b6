package io.github.yusuan.input;

/** A page of an input: what it shows at which place, texts and tables in their order, or a picture of it. */
public sealed interface InputPage permits InkPage, CellPage, TextPage, PicturePage {}
