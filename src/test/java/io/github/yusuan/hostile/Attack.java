package io.github.yusuan.hostile;

import java.util.function.Supplier;

/**
 * A file with one defect.
 *
 * @param name of the file, with its extension
 * @param bytes makes it
 */
record Attack(String name, Supplier<byte[]> bytes) {

    String plainName() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    static Attack pdf(String name, Supplier<PdfFile> file) {
        return new Attack(name + ".pdf", () -> file.get().bytes());
    }

    static Attack text(String name, Supplier<byte[]> bytes) {
        return new Attack(name + ".txt", bytes);
    }
}
