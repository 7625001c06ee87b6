package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.report.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Speaks to a desk as its own page does. */
final class Visitor {
    static final long MOST_BYTES = 4_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI address;

    Visitor(String address) {
        this.address = URI.create(address);
    }

    static DeskOptions options(Path folder) {
        return new DeskOptions(folder, 0, Language.ZH, 2, Duration.ofSeconds(60), MOST_BYTES);
    }

    String origin() {
        return "http://" + address.getAuthority();
    }

    URI at(String name) {
        return address.resolve(name);
    }

    static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException | IOException e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<byte[]> get(String name) {
        return send(HttpRequest.newBuilder(at(name)));
    }

    HttpResponse<byte[]> post(String name, BodyPublisher body) {
        return send(HttpRequest.newBuilder(at(name)).header("Origin", origin()).POST(body));
    }

    HttpResponse<byte[]> hand(String name, byte[] content) {
        return post("documents?name=" + escaped(name), BodyPublishers.ofByteArray(content));
    }

    /** Without saying how much comes. */
    HttpResponse<byte[]> stream(String name, InputStream content) {
        return post("documents?name=" + escaped(name), BodyPublishers.ofInputStream(() -> content));
    }

    static String escaped(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    HttpResponse<byte[]> tell(String name, Map<String, String> message) {
        try {
            return post(name, BodyPublishers.ofString(JSON.writeValueAsString(message)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    JsonNode json(String name) {
        HttpResponse<byte[]> answer = get(name);
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode item(String source) {
        for (JsonNode item : json("state").path("items")) {
            if (item.path("source").asText().equals(source)) {
                return item;
            }
        }
        throw new AssertionError(source + " is not on the desk: " + json("state"));
    }

    /** Waits until so many documents are read and nothing is done any more. */
    JsonNode awaitRead(int documents) {
        return await(state -> !state.path("running").asBoolean()
                && state.path("items").size() == documents
                && done(state) == documents);
    }

    static int done(JsonNode state) {
        int done = 0;
        for (JsonNode item : state.path("items")) {
            done += item.path("state").asText().equals("done") ? 1 : 0;
        }
        return done;
    }

    JsonNode await(Predicate<JsonNode> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode state = json("state");
        while (!condition.test(state)) {
            assertThat(System.nanoTime()).as(state.toString()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            state = json("state");
        }
        return state;
    }
}
