package io.github.yusuan.batch;

import java.util.logging.Logger;

/**
 * How PDFBox and Java behave in a process that is this program's own; an application that embeds the library decides on
 * that itself. What PDFBox logs goes to {@code java.util.logging}, where the reading picks it up for the document's
 * problems, and not to the console; pages are drawn without a screen, and the list of the machine's fonts that drawing
 * may need is kept with temporary files, not in the user's home.
 */
public final class OwnProcess {
    /** Held, so that it is not collected together with its setting. */
    private static final Logger APACHE = Logger.getLogger("org.apache");

    private static final String FONT_CACHE = "pdfbox.fontcache";

    private OwnProcess() {}

    /** To be called before the first document is opened. */
    public static void prepare() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.Jdk14Logger");
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty(FONT_CACHE) == null) {
            System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
        }
        APACHE.setUseParentHandlers(false);
    }
}
