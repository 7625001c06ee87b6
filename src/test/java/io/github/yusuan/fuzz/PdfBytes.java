package io.github.yusuan.fuzz;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;

/** The bytes of a PDF. */
final class PdfBytes {
    private PdfBytes() {}

    /** Reads it, or refuses it: nothing is thrown. */
    public static void fuzzerTestOneInput(byte[] data) {
        Yusuan.tryRead("fuzz.pdf", data, ReadOptions.DEFAULT);
    }
}
