package io.github.yusuan.spark;

import java.io.Serializable;

/**
 * A file that is to be read.
 *
 * @param path with the scheme of its file system
 * @param length in bytes
 */
record FileEntry(String path, long length) implements Serializable {}
