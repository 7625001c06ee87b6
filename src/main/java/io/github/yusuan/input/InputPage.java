package io.github.yusuan.input;

/** A page of an input: what it shows at which place, or texts and tables in their order. */
public sealed interface InputPage permits InkPage, CellPage {}
