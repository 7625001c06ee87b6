package io.github.yusuan.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.yusuan.model.Wording;
import io.github.yusuan.report.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page of the desk: the same bytes for everybody, with style, script and the words of both languages in it; what it shows of documents comes later
 * and is set as text.
 *
 * @param html its bytes
 * @param policy which runs that script and nothing else, and speaks to the desk alone
 */
record DeskPage(byte[] html, String policy) {
    /** Names that the desk shares with reports and commands. */
    private static final List<String> SHARED = List.of("ended.", "phase.");

    static DeskPage load() {
        String style = read("desk.css");
        String script = read("desk.js").replace("/*WORDS*/{}", json(words()));
        String html = read("desk.html").replace("/*STYLE*/", style).replace("/*SCRIPT*/", script);
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return new DeskPage(html.getBytes(StandardCharsets.UTF_8), policy);
    }

    /** All that the page says, by language and key. */
    static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new TreeMap<>();
        for (Language language : Language.values()) {
            Map<String, String> own = new TreeMap<>();
            Wording desk = Wording.beside(DeskPage.class, "words_" + language.locale());
            desk.keys().forEach(key -> own.put(key, desk.get(key)));
            Wording names = Wording.ofNames(language.locale());
            names.keys().stream()
                    .filter(key -> SHARED.stream().anyMatch(key::startsWith))
                    .forEach(key -> own.put(key, names.get(key)));
            words.put(language.name().toLowerCase(Locale.ROOT), own);
        }
        return words;
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try {
            return Resources.toString(Resources.getResource(DeskPage.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing from the program", e);
        }
    }

    private static String hash(String text) {
        byte[] sha256 =
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "sha256-" + Base64.getEncoder().encodeToString(sha256);
    }
}
