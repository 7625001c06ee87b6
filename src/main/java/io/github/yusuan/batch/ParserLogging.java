package io.github.yusuan.batch;

import java.util.logging.Logger;

/**
 * Sends what PDFBox logs to {@code java.util.logging}, where the reading picks it up for the document's problems, and
 * keeps it off the console. For a process that is this program's own; an application that embeds the library decides on
 * its logging itself.
 */
public final class ParserLogging {
    /** Held, so that it is not collected together with its setting. */
    private static final Logger APACHE = Logger.getLogger("org.apache");

    private ParserLogging() {}

    /** To be called before the first document is opened. */
    public static void keepOffTheConsole() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.Jdk14Logger");
        APACHE.setUseParentHandlers(false);
    }
}
