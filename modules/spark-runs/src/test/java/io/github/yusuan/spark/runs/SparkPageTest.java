package io.github.yusuan.spark.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of docs/spark.md compiles against the artefact and this version of Spark. */
class SparkPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyExampleCompiles(@TempDir Path folder) throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(CommandLine.top("docs/spark.md")))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSizeGreaterThan(3);
        StringBuilder source = new StringBuilder();
        for (String name : List.of(
                "io.github.yusuan",
                "io.github.yusuan.model",
                "io.github.yusuan.spark",
                "java.time",
                "org.apache.spark.sql",
                "org.apache.spark.storage")) {
            source.append("import ").append(name).append(".*;\n");
        }
        source.append("class Examples {\n");
        for (int i = 0; i < examples.size(); i++) {
            source.append("static void example").append(i).append("(SparkSession spark) {\n");
            source.append(examples.get(i)).append("}\n");
        }
        Path file = Files.writeString(folder.resolve("Examples.java"), source.append("}\n"));

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, said, said, "-proc:none", "-cp", System.getProperty("java.class.path"), file.toString());
        assertThat(result).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}
