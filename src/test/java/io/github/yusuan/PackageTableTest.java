package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each package imports what the table of ARCHITECTURE.md allows it, and the table names every package. */
class PackageTableTest {
    private static final String LIBRARY = "io.github.yusuan";
    private static final String ROOT = "root";
    private static final Pattern ROW =
            Pattern.compile("^\\| `?([\\w.]+)`?[^|]*\\|[^|]*\\|[^|]*\\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([\\w.]+)`|\\b(root|all above)\\b");

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?io\\.github\\.yusuan\\.([\\w.]+);", Pattern.MULTILINE);

    private static Map<String, Set<String>> allowed = Map.of();
    private static Map<String, Set<String>> found = Map.of();

    @BeforeAll
    static void readTheClasses() throws IOException, URISyntaxException {
        allowed = table();
        found = new HashMap<>(imports());
        for (String part : List.of("ocr", "spark")) { // this build does not compile them
            Set<String> imported = importsOf(Path.of("modules", part, "src/main/java"));
            imported.remove(part);
            found.put(part, imported);
        }
    }

    @Test
    void packagesImportWhatTheTableAllows() {
        assertThat(allowed.keySet()).containsAll(found.keySet());
        Map<String, Set<String>> breaches = new HashMap<>();
        found.forEach((name, imported) -> {
            Set<String> more = new TreeSet<>(imported);
            more.removeAll(allowed.get(name));
            if (!more.isEmpty()) {
                breaches.put(name, more);
            }
        });
        assertThat(breaches).isEmpty();
    }

    @Test
    void theTableAllowsNoMoreThanIsUsed() {
        Map<String, Set<String>> unused = new HashMap<>();
        allowed.forEach((name, imports) -> {
            Set<String> more = new TreeSet<>(imports);
            more.removeAll(found.getOrDefault(name, Set.of()));
            if (!more.isEmpty()
                    && !imports.contains("cli")
                    && !Set.of(ROOT, "cli").contains(name)) {
                unused.put(name, more);
            }
        });
        assertThat(unused).isEmpty();
    }

    /** By the name of a package the names of those that it may import. */
    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (MatchResult row : ROW.matcher(packages()).results().toList()) {
            Set<String> allowed = new TreeSet<>();
            for (MatchResult name : NAME.matcher(row.group(2)).results().toList()) {
                if (name.group().equals("all above")) {
                    allowed.addAll(table.keySet());
                } else {
                    allowed.add(name.group().replace("`", ""));
                }
            }
            table.put(row.group(1), allowed);
        }
        return table;
    }

    private static String packages() throws IOException {
        String text = Files.readString(Path.of("ARCHITECTURE.md"));
        return text.substring(text.indexOf("| package |"), text.indexOf("Imports point up"));
    }

    private static Map<String, Set<String>> imports() throws URISyntaxException {
        Path classes = Path.of(
                Yusuan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        JavaClasses all = new ClassFileImporter().importPath(classes);
        return all.stream()
                .filter(type -> type.getPackageName().startsWith(LIBRARY))
                .collect(Collectors.groupingBy(
                        PackageTableTest::nameOf,
                        Collectors.flatMapping(
                                type -> type.getDirectDependenciesFromSelf().stream()
                                        .map(Dependency::getTargetClass)
                                        .map(JavaClass::getBaseComponentType)
                                        .filter(target ->
                                                target.getPackageName().startsWith(LIBRARY)
                                                        && !nameOf(target).equals(nameOf(type)))
                                        .map(PackageTableTest::nameOf),
                                Collectors.toCollection(TreeSet::new))));
    }

    /** What sources import that this build does not compile, since it lacks their libraries. */
    private static Set<String> importsOf(Path sources) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file)).results().forEach(line -> names.add(packageOf(line.group(1))));
            }
        }
        return names;
    }

    private static String packageOf(String imported) {
        return nameOf(imported.replaceFirst("\\.?[A-Z].*", ""));
    }

    private static String nameOf(JavaClass type) {
        return nameOf(type.getPackageName().substring(LIBRARY.length()).replaceFirst("^\\.", ""));
    }

    /** What the table calls it: itself, or the package that it is a part of. */
    private static String nameOf(String name) {
        String listed = name;
        while (!allowed.containsKey(listed) && listed.contains(".")) {
            listed = listed.substring(0, listed.lastIndexOf('.'));
        }
        return listed.isEmpty() ? ROOT : listed;
    }
}
