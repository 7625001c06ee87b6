package io.github.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.Inputs;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.batch.Programs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code LC_ALL=C}, as under cron and in containers, where Java 17 knows no Chinese names. */
@EnabledOnOs(OS.LINUX)
class PlainLocaleTest {
    /** 预算 and 出 as a shell of any locale writes them. */
    private static final String BUDGET = "\\351\\242\\204\\347\\256\\227";

    private static final String OUT = "\\345\\207\\272";

    @TempDir
    private Path folder;

    @Test
    void chineseNamesOfFilesAndFoldersWorkAsInAnyOtherLocale() throws Exception {
        Files.write(PathText.child(folder, "预算.txt"), Inputs.document("budget-text"));

        String said = run("\"$@\" convert \"$(printf '" + BUDGET + ".txt')\" -o \"$(printf '" + OUT + "')\" --jobs 1");

        Path output = PathText.child(folder, "出");
        assertThat(said).contains("[1/1] 预算.txt: ok");
        assertThat(PathText.child(output, "预算").resolve("facts.csv")).exists();
        assertThat(Files.readString(output.resolve("documents.csv"))).contains(",预算.txt,预算,");
    }

    @Test
    void theTablesOfAFileWithAChineseNameAreListedInChinese() throws Exception {
        Files.write(PathText.child(folder, "预算.txt"), Inputs.document("budget-text"));

        assertThat(run("\"$@\" tables \"$(printf '" + BUDGET + ".txt')\"")).contains("万元");
    }

    @Test
    void aReportIsWrittenIntoAFolderWithAChineseName() throws Exception {
        Files.write(PathText.child(folder, "预算.txt"), Inputs.document("budget-text"));

        run("\"$@\" report \"$(printf '" + BUDGET + ".txt')\" -o \"$(printf '" + OUT + "')\"");

        Path output = PathText.child(folder, "出");
        assertThat(PathText.child(output, "预算").resolve("report.html")).exists();
        assertThat(Files.readString(output.resolve("index.html"))).contains("./%E9%A2%84%E7%AE%97/report.html");
    }

    private String run(String script) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(Programs.command());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
