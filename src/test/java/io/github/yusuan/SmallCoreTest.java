package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading needs PDFBox and nothing else, so that no application can bring another version of something. */
class SmallCoreTest {
    /** Where the build puts what Hadoop and Spark bring. */
    private static final Path OLD = Path.of("target/old-libraries");

    private static final List<String> CORE = List.of("pdfbox-3", "pdfbox-io-3", "fontbox-3", "commons-logging-");

    /** What the readers of modules/office need to be asked, whose classes stand beside those of the library here. */
    private static final List<String> OFFICE = List.of("poi-5");

    @ParameterizedTest
    @ValueSource(strings = {"budget-drawn/budget-drawn.pdf", "budget-text/budget-text.txt"})
    void readsWithPdfBoxAlone(String document) throws Exception {
        List<Path> core = new ArrayList<>();
        core.add(Path.of(
                Yusuan.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        classPath().filter(SmallCoreTest::isOfTheCore).forEach(core::add);

        assertSame(read(core, document), readHere(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-drawn/budget-drawn.pdf", "budget-text/budget-text.txt"})
    void readsWithOldLibrariesFirst(String document) throws Exception {
        List<Path> old = new ArrayList<>();
        try (Stream<Path> jars = Files.list(OLD)) {
            jars.forEach(old::add);
        }
        assertThat(old).extracting(Path::getFileName).map(Path::toString).contains("guava-14.0.1.jar");
        classPath().forEach(old::add);

        assertSame(read(old, document), readHere(document));
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    private static boolean isOfTheCore(Path jar) {
        return Stream.of(CORE, OFFICE)
                .flatMap(List::stream)
                .anyMatch(jar.getFileName().toString()::startsWith);
    }

    /** Without printing a whole disclosure where it is not so. */
    private static void assertSame(String found, String expected) {
        assertThat(found.equals(expected))
                .as(found.substring(0, Math.min(found.length(), 500)))
                .isTrue();
    }

    private static String readHere(String document) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("testdata", document));
        ReadOutcome outcome = Yusuan.tryRead(document, bytes, ReadOptions.DEFAULT);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return outcome.toString();
    }

    /** In a class loader that shares nothing with this one but Java. */
    private static String read(List<Path> classPath, String document) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (Path entry : classPath) {
            urls.add(entry.toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> options = loader.loadClass(ReadOptions.class.getName());
            Method tryRead =
                    loader.loadClass(Yusuan.class.getName()).getMethod("tryRead", String.class, byte[].class, options);
            byte[] bytes = Files.readAllBytes(Path.of("testdata", document));
            return tryRead.invoke(
                            null, document, bytes, options.getField("DEFAULT").get(null))
                    .toString();
        }
    }
}
