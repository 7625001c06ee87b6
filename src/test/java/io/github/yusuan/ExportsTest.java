package io.github.yusuan;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users see is what the module exports, no more and no less. */
class ExportsTest {
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern HIDDEN = Pattern.compile("<excludePackageNames>([^<]+)<");

    @Test
    void theJavadocShowsWhatTheModuleExports() throws IOException {
        Set<String> shown = packages();
        Matcher hidden = HIDDEN.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(hidden.find()).isTrue();
        shown.removeAll(List.of(hidden.group(1).split(":")));

        assertThat(shown).isEqualTo(exported());
    }

    @Test
    void whatIsExportedSpeaksOfNothingThatIsHidden() throws IOException {
        Set<String> exported = exported();
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(exported);
        Stream<JavaMethod> methods = classes.stream()
                .filter(type -> type.getModifiers().contains(PUBLIC) && exported.contains(type.getPackageName()))
                .filter(type -> !type.getSimpleName().startsWith("Jte")) // made of the templates, for their engine
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(PUBLIC));

        assertThat(methods.filter(method -> Stream.concat(
                                Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .anyMatch(type -> type.getPackageName().startsWith("io.github.yusuan")
                                && !(exported.contains(type.getPackageName())
                                        && type.getModifiers().contains(PUBLIC)))))
                .isEmpty();
    }

    /** The packages that users see. */
    static Set<String> exported() throws IOException {
        Set<String> names = new TreeSet<>();
        EXPORT.matcher(Files.readString(Path.of("src/main/module/module-info.java")))
                .results()
                .forEach(export -> names.add(export.group(1)));
        return names;
    }

    /** Of all sources that the build at the top compiles. */
    private static Set<String> packages() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String root : List.of("src", "modules/office/src", "modules/parquet/src")) {
            Path sources = Path.of(root, "main", "java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .forEach(file -> names.add(
                                sources.relativize(file.getParent()).toString().replace('/', '.')));
            }
        }
        return names;
    }
}
