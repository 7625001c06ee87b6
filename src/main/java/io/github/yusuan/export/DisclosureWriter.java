package io.github.yusuan.export;

import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.nio.file.Path;

/** Writes one file, or one group of files, of a disclosure into its folder. */
public interface DisclosureWriter {

    /** Writes into an existing folder. */
    void write(Disclosure disclosure, Path folder) throws IOException;
}
