package io.github.yusuan.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.yusuan.model.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What goes out: nothing is kept by the browser, framed, guessed to be of another type or told to other sites. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** An answer whose length is not known before it is written. */
    private static final int CHUNKED = 0;

    private static final int NO_BODY = -1;

    private Answers() {}

    private static Headers prepare(HttpExchange exchange, String type) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.containsKey("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        }
        return headers;
    }

    static void json(HttpExchange exchange, Object value) throws IOException {
        bytes(exchange, 200, "application/json; charset=utf-8", JSON.writeValueAsBytes(value));
    }

    /** Something to read, in Chinese for a browser that asks for that. */
    static void words(HttpExchange exchange, int status, String words) throws IOException {
        String language = exchange.getRequestHeaders().getFirst("Accept-Language");
        boolean chinese = language != null && language.startsWith(Locale.CHINESE.getLanguage());
        String said = chinese ? Phrasebook.chinese().of(words) : words;
        bytes(exchange, status, "text/plain; charset=utf-8", said.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing has changed. */
    static void nothing(HttpExchange exchange) throws IOException {
        prepare(exchange, "text/plain");
        exchange.sendResponseHeaders(204, NO_BODY);
    }

    static void page(HttpExchange exchange, byte[] html, String policy) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        bytes(exchange, 200, "text/html; charset=utf-8", html);
    }

    /**
     * A page that a batch wrote. It brings a policy of its own; this one takes its origin away on top of it, so that
     * whatever ran in it could not speak to the desk.
     */
    static void report(HttpExchange exchange, InputStream html) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "sandbox allow-scripts allow-forms allow-top-navigation-by-user-activation; frame-ancestors 'none';"
                                + " base-uri 'none'; form-action 'none'; connect-src 'none'");
        stream(exchange, "text/html; charset=utf-8", html::transferTo);
    }

    /** A file to keep. */
    static void download(HttpExchange exchange, String name, String type, Writing content) throws IOException {
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"" + name + "\"");
        stream(exchange, type, content);
    }

    private static void stream(HttpExchange exchange, String type, Writing content) throws IOException {
        prepare(exchange, type);
        exchange.sendResponseHeaders(200, CHUNKED);
        try (OutputStream out = exchange.getResponseBody()) {
            content.to(out);
        }
    }

    private static void bytes(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        prepare(exchange, type);
        exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Writes the content of an answer. */
    interface Writing {
        /** Writes it. */
        void to(OutputStream out) throws IOException;
    }
}
