package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void anEmptyFileIsNoMissingOne() throws IOException {
        String missing = Folders.digest(folder, List.of("a.csv", "none.csv"));

        assertThat(digest("")).isNotEqualTo(missing);
    }
}
