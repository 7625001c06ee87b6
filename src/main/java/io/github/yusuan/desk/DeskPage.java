package io.github.yusuan.desk;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The page of the desk: the same bytes for everybody, with style and script in it; what it shows of documents comes later
 * and is set as text.
 *
 * @param html its bytes
 * @param policy which runs that script and nothing else, and speaks to the desk alone
 */
record DeskPage(byte[] html, String policy) {

    static DeskPage load() {
        String style = read("desk.css");
        String script = read("desk.js");
        String html = read("desk.html").replace("/*STYLE*/", style).replace("/*SCRIPT*/", script);
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return new DeskPage(html.getBytes(StandardCharsets.UTF_8), policy);
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
