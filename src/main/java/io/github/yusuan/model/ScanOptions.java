package io.github.yusuan.model;

import java.io.Serializable;

/**
 * Which pages are read as pictures, and how finely. Reading pictures needs {@code yusuan-ocr} on the class path; without it
 * a scan is told, not read.
 *
 * @param mode which pages
 * @param dpi dots per inch at which a page is drawn for it, from {@value #LEAST_DPI} to {@value #MOST_DPI}
 */
public record ScanOptions(Mode mode, int dpi) implements Serializable {
    /** Fewer show no characters. */
    public static final int LEAST_DPI = 72;
    /** More show nothing new. */
    public static final int MOST_DPI = 600;

    /** Which pages are read as pictures. */
    public enum Mode {
        /** Those that show pictures and no text that can be trusted. */
        AUTO,
        /** None. */
        NEVER,
        /** All. */
        ALWAYS
    }

    /** Scans, at 200 dots per inch: characters of a budget are 28 dots high then. */
    public static final ScanOptions DEFAULT = new ScanOptions(Mode.AUTO, 200);

    /** Checks the resolution. */
    public ScanOptions {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new IllegalArgumentException("dpi: expected " + LEAST_DPI + " to " + MOST_DPI + ", found " + dpi);
        }
    }
}
