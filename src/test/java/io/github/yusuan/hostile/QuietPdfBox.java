package io.github.yusuan.hostile;

import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what PDFBox says of thousands of damaged files off the console while the tests of a class run. */
final class QuietPdfBox implements BeforeAllCallback, AfterAllCallback {
    /** Held, so that its setting lasts. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache");

    @Override
    public void beforeAll(ExtensionContext context) {
        PDFBOX.setUseParentHandlers(false);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        PDFBOX.setUseParentHandlers(true);
    }
}
