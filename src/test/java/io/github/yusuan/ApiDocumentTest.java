package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every entry of docs/api.md compiles, and no public type is without one. */
class ApiDocumentTest {
    private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> IMPORTS = List.of(
            "io.github.yusuan.",
            "io.github.yusuan.codes.",
            "io.github.yusuan.export.",
            "io.github.yusuan.export.schema.",
            "io.github.yusuan.ink.",
            "io.github.yusuan.input.",
            "io.github.yusuan.model.",
            "io.github.yusuan.report.",
            "io.github.yusuan.rows.",
            "java.math.",
            "java.nio.file.",
            "java.io.",
            "java.time.",
            "java.util.",
            "java.util.concurrent.",
            "java.util.function.");

    /** What a page looks like, for the reports: no method that users see hands one out. */
    private static final Set<String> HANDED_TO_NOBODY = Set.of("PagePicture");

    @Test
    void everyPublicTypeIsInAnExample() throws IOException {
        String examples = String.join("\n", examples());
        Set<String> exported = ExportsTest.exported();
        Set<String> missing = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .importUrl(Yusuan.class.getProtectionDomain().getCodeSource().getLocation())) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.isTopLevelClass()
                    && exported.contains(type.getPackageName())
                    && !type.getSimpleName().startsWith("Jte") // made of the templates, for their engine
                    && !Pattern.compile("\\b" + type.getSimpleName() + "\\b")
                            .matcher(examples)
                            .find()) {
                missing.add(type.getSimpleName());
            }
        }
        assertThat(missing).isEqualTo(HANDED_TO_NOBODY);
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    @Test
    void everyExampleCompiles(@TempDir Path folder) throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(15);
        StringBuilder source = new StringBuilder();
        IMPORTS.forEach(name -> source.append("import ").append(name).append("*;\n"));
        source.append("class Examples {\n");
        for (int i = 0; i < examples.size(); i++) {
            source.append("static void example").append(i + 1);
            source.append(
                    "(Path path, Path folder, byte[] bytes, InputStream in, Disclosure disclosure, ReadOptions options)");
            source.append(" throws Exception {\n").append(examples.get(i)).append("}\n");
        }
        Path file = Files.writeString(folder.resolve("Examples.java"), source.append("}\n"));

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, said, said, "-proc:none", "-cp", System.getProperty("java.class.path"), file.toString());
        assertThat(result).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}
