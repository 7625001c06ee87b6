package io.github.yusuan.input;

import io.github.yusuan.model.ProblemSink;

/**
 * A file to read.
 *
 * @param name for messages only
 * @param bytes its content, not to be changed
 * @param password opens a protected file; blank for none
 * @param problems where goes what is doubtful, hidden or left out
 */
public record Input(String name, byte[] bytes, String password, ProblemSink problems) {}
