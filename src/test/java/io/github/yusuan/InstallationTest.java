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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationTest {

    @Test
    void nothingIsWrongHere() {
        assertThat(Installation.fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fontbox-, FontBox", "pdfbox-3, PDFBox", "commons-logging-, Commons Logging"})
    void aLibraryThatIsMissingIsNamedAndNoDocumentIsCorrupt(String jar, String library) throws Exception {
        byte[] pdf = Files.readAllBytes(Path.of("testdata/budget-drawn/budget-drawn.pdf"));
        try (URLClassLoader loader = without(jar)) {
            Class<?> yusuan = loader.loadClass(Yusuan.class.getName());
            Class<?> options = loader.loadClass(ReadOptions.class.getName());
            Method tryRead = yusuan.getMethod("tryRead", String.class, byte[].class, options);

            Object outcome = tryRead.invoke(
                    null, "a.pdf", pdf, options.getField("DEFAULT").get(null));

            assertThat(outcome.toString())
                    .contains("Refused", "status=INSTALLATION", "expected the library " + library, "found none");
            Object fault = loader.loadClass(Installation.class.getName())
                    .getMethod("fault")
                    .invoke(null);
            assertThat(fault.toString()).contains("expected the library " + library);
        }
    }

    @Test
    void aMethodThatIsMissingTellsWhereTheOtherVersionLies() {
        String method = "'void org.apache.pdfbox.cos.COSName.tomorrow(org.apache.pdfbox.cos.COSBase)'";

        assertThat(Installation.describe(new NoSuchMethodError(method)))
                .startsWith(
                        "expected the library PDFBox (org.apache.pdfbox:pdfbox), found another version of it in file:")
                .contains(".jar: java.lang.NoSuchMethodError");
    }

    @Test
    void aClassOfNobodyKnownIsToldAsItIs() {
        assertThat(Installation.describe(new NoClassDefFoundError("example/Reader")))
                .contains("a class that cannot be loaded", "example/Reader");
    }

    @Test
    void theCauseOfAFailedStartIsLookedInto() {
        Error start = new ExceptionInInitializerError(new NoClassDefFoundError("org/jsoup/Jsoup"));

        assertThat(Installation.describe(start)).contains("jsoup (org.jsoup:jsoup)");
    }

    /** The class path of the tests without a jar, in a loader that shares nothing with this one but Java. */
    private static URLClassLoader without(String jar) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (!path.getFileName().toString().startsWith(jar)) {
                urls.add(path.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
