package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PathTextTest {
    @TempDir
    private Path folder;

    @Test
    void aPathOfTextGivesThatText() {
        for (String text : new String[] {"a/b.pdf", "/a/b.pdf", "部门/预算 1.pdf", "/部门/预算.pdf"}) {
            assertThat(PathText.text(PathText.path(text))).isEqualTo(text);
            assertThat(PathText.path(text).isAbsolute()).isEqualTo(text.startsWith("/"));
        }
    }

    @Test
    void aChineseNameCanBeMadeAndListedInAnyLocale() throws Exception {
        Path made = Files.createDirectory(PathText.child(folder, "部门预算"));

        try (var names = Files.newDirectoryStream(folder)) {
            Path name = names.iterator().next();
            assertThat(PathText.text(name.getFileName())).isEqualTo("部门预算");
            assertThat(name).isEqualTo(made);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameInTheBytesOfAnOldArchiveIsReadAndOpened() throws Exception {
        StringBuilder escaped = new StringBuilder();
        for (byte b : "预算.pdf".getBytes(Charset.forName("GB18030"))) {
            escaped.append(String.format("%%%02X", b & 0xff));
        }
        Path old = Path.of(java.net.URI.create(folder.toUri() + escaped.toString()));
        Files.writeString(old, "x");

        assertThat(PathText.text(old.getFileName())).isEqualTo("预算.pdf");
        assertThat(PathText.path(PathText.text(folder) + "/预算.pdf")).hasContent("x");
    }

    @Test
    void bytesAreTextOfTheFirstCharsetThatTheyFit() {
        assertThat(PathText.decode("预算".getBytes(StandardCharsets.UTF_8))).isEqualTo("预算");
        assertThat(PathText.decode("预算".getBytes(Charset.forName("GB18030")))).isEqualTo("预算");
        assertThat(PathText.decode(new byte[] {(byte) 0xff, 'a'})).isEqualTo("\u00ffa");
    }
}
