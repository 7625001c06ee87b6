package io.github.yusuan.desk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may speak to the desk: only who opened the address that it printed. The token in it is of this start alone; the host
 * must be the loopback address by its own name, so that no name of a stranger leads here (DNS rebinding); what another
 * page asks for is refused, and no answer allows it to be read (no CORS).
 */
final class Gate {
    private static final int TOKEN_BYTES = 24;
    private static final Set<String> METHODS = Set.of("GET", "POST");

    private final String token;
    private final Set<String> hosts;

    Gate(int port) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** Path of the page, with a slash at both ends. */
    String path() {
        return "/" + token + "/";
    }

    /** What is wrong with a request; nothing where it may come in. */
    Optional<Refusal> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String method = exchange.getRequestMethod();
        if (!METHODS.contains(method)) {
            return Optional.of(new Refusal(405, "expected GET or POST"));
        }
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0))) {
            return Optional.of(new Refusal(403, "expected the host 127.0.0.1 with the port of the desk"));
        }
        List<String> origin = headers.getOrDefault("Origin", List.of());
        boolean ownPage = origin.equals(List.of("http://" + host.get(0)));
        if (!ownPage && (!origin.isEmpty() || method.equals("POST"))) {
            return Optional.of(new Refusal(403, "expected a request of the desk's own page"));
        }
        if (isLoadedByAnotherSite(headers)) {
            return Optional.of(new Refusal(403, "another page may lead here, but load nothing from here"));
        }
        return hasToken(exchange)
                ? Optional.empty()
                : Optional.of(new Refusal(403, "expected the address that the desk printed when it was started"));
    }

    /** A link may lead here from anywhere, since who follows it must have the token; all else is of the desk's own page. */
    private static boolean isLoadedByAnotherSite(Headers headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean own = site == null || site.equals("same-origin") || site.equals("none");
        return !own && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
    }

    private boolean hasToken(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        int end = path.indexOf('/', 1);
        byte[] told =
                path.substring(Math.min(1, path.length()), Math.max(end, 1)).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(told, token.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A request that does not come in.
     *
     * @param status of HTTP
     * @param reason in words
     */
    record Refusal(int status, String reason) {}
}
