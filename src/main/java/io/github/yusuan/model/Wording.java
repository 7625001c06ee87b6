package io.github.yusuan.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Words for people, by key, from a file of properties that stands beside a class. Resource bundles would look for the
 * language of the machine, and can be told not to only outside of named modules.
 */
public final class Wording {
    private final String file;
    private final Properties words;

    private Wording(String file, Properties words) {
        this.file = file;
        this.words = words;
    }

    /** The words of {@code NAME.properties} in the package of the class. */
    public static Wording beside(Class<?> owner, String name) {
        String file = name + ".properties";
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("expected " + file + " beside " + owner);
            }
            Properties words = new Properties();
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            words.load(reader);
            return new Wording(file, words);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * What the tables ({@code kind.…}), columns ({@code measure.…}), items ({@code item.…}), phases ({@code phase.…}) and
     * the statuses of documents ({@code ended.…}) are called.
     */
    public static Wording ofNames(Locale language) {
        return beside(Wording.class, "names_" + language);
    }

    /** All keys. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The words of a key that is there. */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("expected the key " + key + " in " + file));
    }

    /** The words of a key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }
}
