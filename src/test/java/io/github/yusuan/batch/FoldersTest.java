package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What --resume keeps is what was written: any other content has another digest. */
class FoldersTest {
    @TempDir
    private Path folder;

    private String digest(String content) throws IOException {
        Files.writeString(folder.resolve("a.csv"), content);
        return Folders.digest(folder, List.of("a.csv", "none.csv"));
    }

    @Test
    void otherContentOfTheSameLengthHasAnotherDigest() throws IOException {
        assertThat(digest("1")).isNotEqualTo(digest("2")).isEqualTo(digest("1"));
        assertThat(digest("plumless")).as("equal in CRC-32").isNotEqualTo(digest("buckeroo"));
    }

    /** Only root may give a folder away: the test is skipped for everybody else. */
    @Test
    void theWorksBelongToWhomTheOutputBelongs() throws IOException {
        Path output = Files.createDirectory(folder.resolve("out"));
        try {
            Files.setOwner(
                    output,
                    output.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "needs the right to give files away: " + e);
        }

        try (OutputFolder open = OutputFolder.open(output, false)) {
            assertThat(Files.getOwner(open.workPath("").normalize())).isEqualTo(Files.getOwner(output));
        }
    }

    @Test
    void anEmptyFileIsNoMissingOne() throws IOException {
        String missing = Folders.digest(folder, List.of("a.csv", "none.csv"));

        assertThat(digest("")).isNotEqualTo(missing);
    }
}
