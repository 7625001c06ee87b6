package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yusuan.batch.Inputs;
import io.github.yusuan.batch.Tree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers try: other machines, other names of this one, other pages, and files that are made to harm. */
class DeskSafetyTest {
    private static final List<String> READ =
            List.of("", "state", "completeness", "csv.zip", "workbook.xlsx", "budgets.db", "out/index.html");
    private static final List<String> WRITTEN = List.of("documents?name=a.pdf", "folder", "note", "again");

    @TempDir
    private Path folder;

    private Desk desk;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        desk = Desk.open(Visitor.options(folder.resolve("desk")));
        visitor = new Visitor(desk.address());
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private static int status(HttpRequest.Builder request) {
        return Visitor.send(request).statusCode();
    }

    @Test
    void listensToThisMachineOnly() throws IOException {
        int port = visitor.at("").getPort();
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        assertThat(visitor.at("").getHost()).isEqualTo("127.0.0.1");
        try (Socket own = new Socket()) {
            own.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            assertThat(own.isConnected()).isTrue();
        }
        for (InetAddress other : others) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(other, port), 2000))
                        .as(other.toString())
                        .isInstanceOfAny(ConnectException.class, SocketException.class);
            }
        }
    }

    /** A name of a stranger that was made to lead here has that name as its host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stranger.test",
                "stranger.test:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "127.0.0.1.stranger.test:PORT",
                ""
            })
    void refusesAnotherHost(String host) throws IOException {
        String told = host.replace("PORT", Integer.toString(visitor.at("").getPort()));
        for (String door : READ) {
            assertThat(statusOf("GET " + visitor.at(door).getPath(), "Host: " + told))
                    .as(door)
                    .isEqualTo(403);
        }
        assertThat(statusOf(
                        "GET " + visitor.at("").getPath(),
                        "Host: " + visitor.at("").getAuthority()))
                .as("the own one comes in")
                .isEqualTo(200);
    }

    private int statusOf(String request, String header) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), visitor.at("").getPort())) {
            String all = request + " HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://stranger.test",
                "null",
                "https://127.0.0.1:PORT",
                "http://127.0.0.1:1",
                "http://localhost:PORT"
            })
    void refusesAPageOfAnotherOrigin(String origin) {
        String told = origin.replace("PORT", Integer.toString(visitor.at("").getPort()));
        for (String door : READ) {
            assertThat(status(HttpRequest.newBuilder(visitor.at(door)).header("Origin", told)))
                    .as(door)
                    .isEqualTo(403);
        }
        for (String door : WRITTEN) {
            HttpRequest.Builder post = HttpRequest.newBuilder(visitor.at(door)).POST(BodyPublishers.ofString("{}"));
            assertThat(status(post.header("Origin", told))).as(door).isEqualTo(403);
        }
        assertThat(visitor.json("state").path("items")).isEmpty();
    }

    @Test
    void writesNothingForARequestThatHidesItsOrigin() {
        for (String door : WRITTEN) {
            HttpRequest.Builder post = HttpRequest.newBuilder(visitor.at(door)).POST(BodyPublishers.ofString("{}"));
            assertThat(status(post)).as(door).isEqualTo(403);
        }
        assertThat(visitor.json("state").path("items")).isEmpty();
    }

    @Test
    void isLoadedByNoOtherSiteButCanBeLinkedTo() {
        for (String site : List.of("cross-site", "same-site")) {
            HttpRequest.Builder picture = HttpRequest.newBuilder(visitor.at("state"))
                    .header("Sec-Fetch-Site", site)
                    .header("Sec-Fetch-Mode", "no-cors");
            HttpRequest.Builder link = HttpRequest.newBuilder(visitor.at(""))
                    .header("Sec-Fetch-Site", site)
                    .header("Sec-Fetch-Mode", "navigate");
            assertThat(status(picture)).isEqualTo(403);
            assertThat(status(link)).isEqualTo(200);
        }
    }

    @Test
    void refusesWhoDoesNotKnowTheToken() {
        String token = visitor.at("").getPath().replace("/", "");
        assertThat(token).hasSizeGreaterThanOrEqualTo(32);
        String changed = (token.startsWith("a") ? "b" : "a") + token.substring(1);
        for (String wrong : List.of("", "x", changed, token + "x", token.substring(1))) {
            for (String door : READ) {
                URI guess = URI.create(visitor.origin() + "/" + wrong + (wrong.isEmpty() ? "" : "/") + door);
                assertThat(status(HttpRequest.newBuilder(guess)))
                        .as(guess.toString())
                        .isEqualTo(403);
            }
            for (String door : WRITTEN) {
                URI guess = URI.create(visitor.origin() + "/" + wrong + "/" + door);
                HttpRequest.Builder post = HttpRequest.newBuilder(guess)
                        .header("Origin", visitor.origin())
                        .POST(BodyPublishers.ofString("{}"));
                assertThat(status(post)).as(guess.toString()).isIn(403, 404);
            }
        }
    }

    @Test
    void eachStartHasATokenOfItsOwn() throws IOException {
        try (Desk other = Desk.open(Visitor.options(folder.resolve("other")))) {
            assertThat(URI.create(other.address()).getPath())
                    .isNotEqualTo(visitor.at("").getPath());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "PUT", "DELETE", "TRACE", "PATCH"})
    void knowsNoOtherMethod(String method) {
        HttpRequest.Builder request = HttpRequest.newBuilder(visitor.at("state"))
                .header("Origin", visitor.origin())
                .method(method, BodyPublishers.noBody());
        HttpResponse<byte[]> answer = Visitor.send(request);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertNoCors(answer);
    }

    private static void assertNoCors(HttpResponse<byte[]> answer) {
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    @Test
    void allowsNoOtherPageToReadFrameOrKeepAnAnswer() throws IOException {
        visitor.hand("a.txt", Inputs.document("budget-text"));
        visitor.awaitRead(1);
        for (String door : READ) {
            HttpResponse<byte[]> answer = visitor.get(door);
            assertThat(answer.statusCode()).as(door).isEqualTo(200);
            assertNoCors(answer);
            Map<String, List<String>> headers = answer.headers().map();
            assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
            assertThat(headers.get("x-frame-options")).containsExactly("DENY");
            assertThat(headers.get("referrer-policy")).containsExactly("no-referrer");
            assertThat(headers.get("cache-control")).containsExactly("no-store");
            assertThat(headers.get("cross-origin-resource-policy")).containsExactly("same-origin");
            assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
        assertStrictPolicies();
    }

    private void assertStrictPolicies() {
        assertThat(visitor.get("")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("script-src 'sha256-", "connect-src 'self'", "base-uri 'none'", "form-action 'none'");
        HttpResponse<byte[]> report = visitor.get("out/a/report.html");
        assertThat(report.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox ")
                .contains("connect-src 'none'")
                .doesNotContain("allow-same-origin");
        assertThat(Visitor.text(report))
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;");
    }

    @Test
    void takesNoFileBeyondTheLimitWhetherItsSizeIsToldOrNot() throws IOException {
        byte[] large = new byte[(int) Visitor.MOST_BYTES + 1];

        HttpResponse<byte[]> told = visitor.hand("large.pdf", large);
        HttpResponse<byte[]> untold = visitor.stream("large.pdf", new ByteArrayInputStream(large));

        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(untold.statusCode()).isEqualTo(413);
        assertThat(Visitor.text(untold)).contains("at most " + Visitor.MOST_BYTES);
        assertThat(visitor.json("state").path("items")).isEmpty();
        for (String place : List.of("work", "documents")) {
            try (Stream<Path> left = Files.list(desk.folder().resolve(place))) {
                assertThat(left).as(place).isEmpty();
            }
        }
        assertThat(visitor.stream("fits.pdf", new ByteArrayInputStream(new byte[10]))
                        .statusCode())
                .isEqualTo(200);
    }

    /** The names of the desk's own files are digits; those of the batch stay in its folder. */
    @Test
    void makesNoPathOfAName() throws IOException {
        List<String> names = List.of(
                "../../../outside.txt",
                "/etc/outside.txt",
                "C:\\outside\\outside.txt",
                "..",
                ".",
                "",
                "a\0b/\r\nX: y.txt",
                "x!/../../outside.txt",
                "con.txt",
                "<img src=x onerror=alert(1)>.txt",
                "\u202etxt.exe",
                "长".repeat(3000) + ".txt");
        Map<String, String> before = outside();

        for (int i = 0; i < names.size(); i++) {
            byte[] content = Inputs.copy("budget-text", i);
            assertThat(visitor.hand(names.get(i), content).statusCode())
                    .as(names.get(i))
                    .isEqualTo(200);
        }
        JsonNode items = visitor.awaitRead(names.size()).path("items");

        assertThat(outside()).isEqualTo(before);
        try (Stream<Path> documents = Files.list(desk.folder().resolve("documents"))) {
            assertThat(documents.map(file -> file.getFileName().toString()))
                    .hasSize(2 * names.size())
                    .allMatch(file -> file.matches("[0-9a-f]{20}(\\.json)?"));
        }
        Path output = desk.folder().resolve("output");
        for (JsonNode item : items) {
            String name = item.path("folder").asText();
            assertThat(item.path("source").asText()).hasSizeBetween(1, 300).doesNotContain("..", "\0", "\n", "\u202e");
            assertThat(output.resolve(name).normalize().getParent()).isEqualTo(output);
            assertThat(visitor.get("out/" + Visitor.escaped(name) + "/report.html")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** All files of the folder of the test that are not the desk's. */
    private Map<String, String> outside() throws IOException {
        Map<String, String> files = new TreeMap<>(Tree.of(folder));
        files.keySet().removeIf(path -> path.startsWith("desk/"));
        return files;
    }

    @Test
    void handsOutReportsAndNothingElse() throws IOException {
        visitor.hand("a.txt", Inputs.document("budget-text"));
        visitor.awaitRead(1);
        for (String name : List.of(
                "out/..%2Fdocuments/report.html",
                "out/../desk.lock",
                "out/%2e%2e/report.html",
                "out/a/../a/report.html",
                "out/a/facts.csv",
                "out/a/report.json",
                "out//report.html",
                "out/documents.csv",
                "out/.yusuan/report.html",
                "out/b/report.html",
                "out/%ZZ/report.html",
                "desk.lock")) {
            String request = "GET " + visitor.at("").getPath() + name;
            assertThat(statusOf(request, "Host: " + visitor.at("").getAuthority()))
                    .as(name)
                    .isIn(400, 404);
        }
        assertThat(visitor.get("out/a/report.html").statusCode()).isEqualTo(200);
    }
}
