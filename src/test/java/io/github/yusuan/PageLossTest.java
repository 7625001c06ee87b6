package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.reading.SharedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that is dropped, blanked, there twice or swapped with the next is told wherever that changes facts. */
class PageLossTest {
    private static final double REQUIRED = 0.95;
    private static final double SAMPLE = 0.2;

    @Test
    void tellsNearlyEveryLostPageOfASample() throws IOException, UnreadableInputException {
        assertTold(testdata(), SAMPLE);
    }

    @Test
    @Tag("pageloss")
    void tellsNearlyEveryLostPageOfTestdata() throws IOException, UnreadableInputException {
        assertTold(testdata(), 1);
    }

    @Test
    @Tag("pageloss")
    void tellsNearlyEveryLostPageOfPublishedDocuments() throws IOException, UnreadableInputException {
        assumeTrue(SharedCorpus.isPresent());
        assertTold(SharedCorpus.documents(), Double.parseDouble(System.getProperty("pageloss.share", "1")));
    }

    private static void assertTold(List<Path> files, double share) throws IOException, UnreadableInputException {
        PageLoss losses = new PageLoss(share);
        for (Path file : files) {
            losses.tryAll(file);
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/page-loss-" + files.size() + "-" + share + ".txt"), losses.table());
        assertThat(losses.toldShare()).as(losses.table()).isGreaterThanOrEqualTo(REQUIRED);
    }

    private static List<Path> testdata() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
