package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    @EnabledOnOs(OS.LINUX)
    void twoNamesThatDecodeToOneTextAreTwoDocuments(@TempDir Path folder) throws IOException {
        Path utf8 = Path.of(URI.create(folder.toUri() + "%E9%A2%84.txt"));
        Path gb18030 = Path.of(URI.create(folder.toUri() + "%D4%A4.txt"));
        Files.writeString(utf8, "a");
        Files.writeString(gb18030, "b");

        assertThat(new InputLister("", NOWHERE).list(List.of(folder)))
                .extracting(InputFile::source)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void theLocksOfOfficeProgramsAreNoDocuments(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("预算.docx"), "a");
        Files.writeString(folder.resolve("~$预算.docx"), "lock");
        InputLister lister = new InputLister("", NOWHERE);

        assertThat(lister.list(List.of(folder))).extracting(InputFile::source).containsExactly("预算.docx");
        assertThat(lister.hidden()).singleElement().asString().endsWith("~$预算.docx");
    }

    @Test
    void linksThatLeadNowhereAreListedAndHiddenFilesNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve(".b.txt"), "b");
        Files.createDirectories(folder.resolve(".hidden"));
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("d"), folder.getRoot());

        InputLister lister = new InputLister("", NOWHERE);
        assertThat(lister.list(List.of(folder))).extracting(InputFile::source).containsExactly("a.txt", "c.txt", "d");
        assertThat(lister.hidden()).hasSize(2);
    }
}
