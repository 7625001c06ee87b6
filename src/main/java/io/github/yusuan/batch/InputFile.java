package io.github.yusuan.batch;

import java.nio.file.Path;

/**
 * A file to convert.
 *
 * @param path where it lies
 * @param source what it is called in the output: its path below the folder that was given
 */
public record InputFile(Path path, String source) {
    /** What stands between the name of an archive and that of an entry in it. */
    public static final String ENTRY = "!/";

    /** Its own name. */
    String name() {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
