package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README compiles, runs and prints what a reader expects of it. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("<!-- example -->\\s*```java\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExamplePrintsWhatAddsUpToTheBudget(@TempDir Path folder) throws Exception {
        String source = "import io.github.yusuan.*; import io.github.yusuan.model.*; import java.nio.file.Path;\n"
                + "public class Example { public static void main(String[] args) throws Exception {\n"
                + example() + "}}";
        Path file = Files.writeString(folder.resolve("Example.java"), source);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), file.toString());
        assertThat(result).isZero();

        assertThat(outputOf(folder)).contains("2025").contains("2010301 行政运行 BASIC 26044100");
    }

    private static String example() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String outputOf(Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
