package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;

/**
 * The file that was read.
 *
 * @param name of the input, for messages; no part of the content
 * @param sha256 of the input, 64 hex digits
 * @param bytes size of the input
 * @param pages how many were read
 * @param producer program that made a PDF, as it says of itself
 * @param attachments files that the input links to or carries with it, as it names them; none of them is a part of it
 */
public record SourceFile(String name, String sha256, long bytes, int pages, String producer, List<String> attachments)
        implements Serializable {

    /** Copies the list. */
    public SourceFile {
        attachments = List.copyOf(attachments);
    }
}
