package io.github.yusuan.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.ProblemCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ParserLogTest {
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    @Test
    void whatPdfBoxRepairsIsAProblemOfTheDocument() throws Exception {
        byte[] whole = Files.readAllBytes(Path.of("testdata/budget-drawn/budget-drawn.pdf"));
        String damaged = new String(whole, ISO_8859_1).replaceFirst("/Length \\d+", "/Length 3");

        Disclosure disclosure = Yusuan.read("damaged.pdf", damaged.getBytes(ISO_8859_1), ReadOptions.DEFAULT);

        assertThat(disclosure.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.PDF_REPAIRED);
            assertThat(problem.message()).isNotBlank();
        });
    }

    @Test
    void nothingListensAfterTheDocumentWasClosed() throws Exception {
        int before = PDFBOX.getHandlers().length;

        Yusuan.read(Path.of("testdata/budget-drawn/budget-drawn.pdf"));

        assertThat(PDFBOX.getHandlers()).hasSize(before);
    }

    @Test
    void otherThreadsAreNotHeard() throws Exception {
        ParserLog log = ParserLog.listen();
        try {
            Thread other = new Thread(() -> PDFBOX.warning("of another document"));
            other.start();
            other.join();
            PDFBOX.warning("of this one: COSObject@1a2b3c4d");
            PDFBOX.info("not worth a word");
            PDFBOX.warning("No PostScript name data is provided for the font Song, and none is needed");

            assertThat(log.take()).containsExactly("of this one: COSObject");
            assertThat(log.take()).isEmpty();
        } finally {
            log.close();
        }
    }
}
