package io.github.yusuan.batch;

import java.nio.file.Path;

/**
 * A file to convert.
 *
 * @param path where it lies
 * @param source what it is called in the output: its path below the folder that was given
 */
public record InputFile(Path path, String source) {

    /** Its own name. */
    String name() {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
