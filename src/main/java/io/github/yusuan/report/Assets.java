package io.github.yusuan.report;

import io.github.yusuan.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * Style and script of a page, which holds them itself, and the policy that lets a browser run nothing else: whatever a
 * document could smuggle into its page would not run, load or be sent.
 */
record Assets(String style, String script) {

    static Assets of(String style, String script) {
        return new Assets(read(style), read(script));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing from the program", e);
        }
    }

    /** The Content-Security-Policy: pictures of the page itself, this style and this script, nothing from anywhere. */
    String policy() {
        return "default-src 'none'; img-src data:; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(sha256);
    }
}
