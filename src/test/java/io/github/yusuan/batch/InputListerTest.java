package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputListerTest {
    private static final Path NOWHERE = Path.of("target/none");

    @Test
    void listsAFolderGivenByARelativePath() {
        List<InputFile> files = new InputLister("*.TXT", NOWHERE).list(List.of(Path.of("testdata/budget-text")));

        assertThat(files).extracting(InputFile::source).containsExactly("budget-text.txt");
    }

    @Test
    void namesTheFilesOfSeveralFoldersByTheirFolders() {
        List<Path> folders = List.of(Path.of("testdata/final-account-text"), Path.of("testdata/budget-text"));

        assertThat(new InputLister("*.txt", NOWHERE).list(folders))
                .extracting(InputFile::source)
                .containsExactly("budget-text/budget-text.txt", "final-account-text/final-account-text.txt");
    }

    @Test
    void listsAFileOnceThatIsGivenTwice() {
        Path file = Path.of("testdata/budget-text/budget-text.txt");

        assertThat(new InputLister("", NOWHERE).list(List.of(file, file.toAbsolutePath(), file.getParent())))
                .extracting(InputFile::source)
                .contains("budget-text.txt")
                .doesNotHaveDuplicates();
    }
}
