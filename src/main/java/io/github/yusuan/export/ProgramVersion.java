package io.github.yusuan.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the build wrote it. */
public final class ProgramVersion {
    private static final String VERSION = load();

    private ProgramVersion() {}

    private static String load() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/io/github/yusuan/version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "development");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code 0.1.0}. */
    public static String current() {
        return VERSION;
    }
}
