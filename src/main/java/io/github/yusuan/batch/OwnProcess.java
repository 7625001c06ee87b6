package io.github.yusuan.batch;

/**
 * How PDFBox and Java behave in a process that is this program's own; an application that embeds the library decides on
 * that itself. What PDFBox logs goes nowhere, since the reading sees by itself what is damaged; pages are drawn without a
 * screen, and the list of the machine's fonts that drawing may need is kept with temporary files, not in the user's home.
 */
public final class OwnProcess {
    private static final String FONT_CACHE = "pdfbox.fontcache";

    private OwnProcess() {}

    /** To be called before the first document is opened. */
    public static void prepare() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty(FONT_CACHE) == null) {
            System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
        }
    }
}
