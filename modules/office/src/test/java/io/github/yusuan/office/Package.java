package io.github.yusuan.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP container of parts, for tests. */
public final class Package {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** With a part of text. */
    public Package with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With a part. */
    public Package with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The container. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
