package io.github.yusuan.report;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Style and script of a page, which holds them itself, and the policy that lets a browser run nothing else: whatever a
 * document could smuggle into its page would not run, load or be sent.
 */
record Assets(String style, String script) {

    static Assets of(String style, String script) {
        return new Assets(read(style), read(script));
    }

    private static String read(String name) {
        try {
            return Resources.toString(Resources.getResource(Assets.class, name), StandardCharsets.UTF_8);
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
        byte[] sha256 =
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "sha256-" + Base64.getEncoder().encodeToString(sha256);
    }
}
