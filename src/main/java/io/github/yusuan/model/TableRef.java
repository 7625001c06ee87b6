package io.github.yusuan.model;

import java.io.Serializable;

/**
 * The table that something stands in.
 *
 * @param seq position in the document, from 1
 * @param kind what it is
 */
public record TableRef(int seq, TableKind kind) implements Serializable {}
