package io.github.yusuan.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What PDFBox logs while one document is open: it repairs damaged files silently, and its log is the only trace. PDFBox
 * logs through commons-logging; this listens where that ends by default, at {@code java.util.logging}, and hears only
 * its own thread. Where an application sends commons-logging elsewhere, nothing is heard.
 */
final class ParserLog extends Handler {
    /** So many different messages are kept of one document; damaged files repeat themselves. */
    private static final int MOST = 50;

    private static final int LONGEST = 300;

    /** Said of a font program whose table {@code post} has version 3.0, as OpenType allows. */
    private static final String NO_GLYPH_NAMES = "No PostScript name data is provided for the font";

    /** Held, so that the loggers are not collected together with their handlers. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private final long thread = Thread.currentThread().getId();
    private final Set<String> heard = new LinkedHashSet<>();
    private int taken;

    private ParserLog() {
        setLevel(Level.WARNING);
    }

    /** Starts to listen for the current thread. */
    static ParserLog listen() {
        ParserLog log = new ParserLog();
        LOGGERS.forEach(logger -> logger.addHandler(log));
        return log;
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLongThreadID() != thread || !isLoggable(record)) {
            return;
        }
        String text = text(record);
        if (heard.size() < MOST && !text.startsWith(NO_GLYPH_NAMES)) {
            heard.add(text);
        }
    }

    /** Identity hashes differ from run to run; the output must not. */
    private static String text(LogRecord record) {
        String text = String.valueOf(record.getMessage())
                .replaceAll("@[0-9a-f]{5,8}\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** What was heard since the last call. */
    List<String> take() {
        List<String> fresh = new ArrayList<>(heard).subList(taken, heard.size());
        taken = heard.size();
        return fresh;
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        LOGGERS.forEach(logger -> logger.removeHandler(this));
    }
}
