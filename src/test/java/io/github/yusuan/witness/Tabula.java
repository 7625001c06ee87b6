package io.github.yusuan.witness;

import io.github.yusuan.model.Box;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * tabula-java's ruled mode, another reader of ruled tables. It is made for PDFBox 2, so it lives in a class loader of its
 * own that sees nothing of ours, and is called by reflection.
 */
public final class Tabula implements Closeable {
    /** Where the build puts tabula's jars. */
    private static final Path JARS = Path.of("target/tabula");
    /** Where its logging is told to be silent. */
    private static final Path SETTINGS = Path.of("src/test/tabula");

    /** A rule shorter than this is none. */
    private static final double POINT_PT = 0.1;

    private final URLClassLoader loader;
    private final Method load;
    private final Constructor<?> extractor;
    private final Method pages;
    private final Object ruledMode;
    private final Method rules;
    private final Method tables;
    private final Method rows;
    private final Method text;

    /** Loads tabula from where the build has put it. */
    public Tabula() throws IOException {
        try {
            loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader());
            Class<?> document = loader.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
            load = document.getMethod("load", byte[].class);
            extractor = loader.loadClass("technology.tabula.ObjectExtractor").getConstructor(document);
            pages = extractor.getDeclaringClass().getMethod("extract", int.class);
            Class<?> algorithm = loader.loadClass("technology.tabula.extractors.SpreadsheetExtractionAlgorithm");
            ruledMode = algorithm.getConstructor().newInstance();
            Class<?> page = loader.loadClass("technology.tabula.Page");
            rules = page.getMethod("getRulings");
            tables = algorithm.getMethod("extract", page, List.class);
            rows = loader.loadClass("technology.tabula.Table").getMethod("getRows");
            text = loader.loadClass("technology.tabula.RectangularTextContainer")
                    .getMethod("getText");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("expected tabula in " + JARS, e);
        }
    }

    private static URL[] urls() throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(SETTINGS.toUri().toURL());
        try (Stream<Path> jars = Files.list(JARS)) {
            for (Path jar : jars.sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return urls.toArray(new URL[0]);
    }

    /** The cells of the ruled tables, page by page; the holes of a row are left out. */
    public List<List<TabulaCell>> read(byte[] pdf) throws IOException {
        // commons-logging takes its classes from the loader of the thread, which must not be ours
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try (Closeable document = (Closeable) load.invoke(null, (Object) pdf)) {
            int count = (int) document.getClass().getMethod("getNumberOfPages").invoke(document);
            Object objects = extractor.newInstance(document);
            List<List<TabulaCell>> read = new ArrayList<>();
            for (int page = 1; page <= count; page++) {
                read.add(cellsOf(pages.invoke(objects, page)));
            }
            return read;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IOException("tabula cannot read it", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private List<TabulaCell> cellsOf(Object page) throws ReflectiveOperationException {
        List<TabulaCell> cells = new ArrayList<>();
        int number = 0;
        for (Object table : (List<?>) tables.invoke(ruledMode, page, rulesOf(page))) {
            for (Object row : (List<?>) rows.invoke(table)) {
                for (Object cell : (List<?>) row) {
                    Rectangle2D place = (Rectangle2D) cell;
                    if (place.getWidth() > 0 && place.getHeight() > 0) {
                        Box box = new Box(place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY());
                        cells.add(new TabulaCell(number, box, (String) text.invoke(cell)));
                    }
                }
            }
            number++;
        }
        return cells;
    }

    /** tabula fails on the whole page when two rules cross of which one is no more than a point. */
    private List<?> rulesOf(Object page) throws ReflectiveOperationException {
        List<Object> drawn = new ArrayList<>((List<?>) rules.invoke(page));
        drawn.removeIf(rule -> ((Line2D) rule).getP1().distance(((Line2D) rule).getP2()) < POINT_PT);
        return drawn;
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
