package io.github.yusuan.dialect;

import io.github.yusuan.dialect.LineCell.Align;

/** A line of text beside the tables; {@code x} is its left end, its middle or its right end. */
record PageText(String text, double x, double baseline, double size, Align align) {}
