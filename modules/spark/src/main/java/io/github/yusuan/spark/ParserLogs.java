package io.github.yusuan.spark;

/**
 * PDFBox repairs damaged files and says so in its log, of which the reading needs nothing. The names here
 * are changed with those of the libraries when the artefact is made, so that nothing is said of other users of them.
 */
final class ParserLogs {
    private ParserLogs() {}

    /** To be called before a document is opened: the log goes nowhere. */
    static void keepToOurselves() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }
}
