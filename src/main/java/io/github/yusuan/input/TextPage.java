package io.github.yusuan.input;

/**
 * A page of typed text: its tables are found by the blanks, bars or tabulators between their columns, as in a text file.
 *
 * @param text its lines
 */
public record TextPage(String text) implements InputPage {}
