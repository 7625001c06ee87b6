package io.github.yusuan.spark;

import java.util.List;
import java.util.logging.Logger;

/**
 * PDFBox repairs damaged files and says so in its log, which the reading hears as problems of the document. The names here
 * are changed with those of the libraries when the artefact is made, so that nothing is said of other users of them.
 */
final class ParserLogs {
    /** Held, so that they are not collected together with their setting. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private ParserLogs() {}

    /** To be called before a document is opened: the log goes where the reading hears it, and not to the console. */
    static void keepToOurselves() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.Jdk14Logger");
        LOGGERS.forEach(logger -> logger.setUseParentHandlers(false));
    }
}
