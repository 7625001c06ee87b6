package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yusuan.batch.Inputs;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of documents that are handed over. */
class DeskTest {
    /** Bytes of a line of the list, most of them why a document could not be read, in two languages. */
    private static final int MOST_OF_A_LINE = 800;

    @TempDir
    private Path folder;

    private Path place() {
        return folder.resolve("desk");
    }

    private Desk open() throws IOException {
        return Desk.open(Visitor.options(place()));
    }

    @Test
    void showsWhatCameOfEachDocument() throws IOException {
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            visitor.hand("县/预算.pdf", Inputs.document("budget-drawn"));
            visitor.hand("县/page.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
            JsonNode state = visitor.awaitRead(2);

            assertThat(visitor.get("state?since=" + state.path("version").asLong())
                            .statusCode())
                    .as("nothing new")
                    .isEqualTo(204);
            assertThat(state.path("folder").asText()).isEqualTo(place().toString());
            JsonNode read = visitor.item("县/预算.pdf");
            assertThat(read.path("status").asText()).startsWith("ok");
            assertThat(read.path("unit").asText()).isNotBlank();
            assertThat(read.path("amounts").asInt()).isGreaterThan(50);
            assertThat(visitor.item("县/page.pdf").path("status").asText()).isNotIn("ok", "ok-with-problems", "");
            assertThat(Visitor.text(visitor.get("out/index.html")))
                    .contains("./" + Visitor.escaped("预算") + "/report.html");
            assertThat(Visitor.text(visitor.get("out/" + Visitor.escaped("预算") + "/report.html")))
                    .contains("<svg");
            JsonNode parts = visitor.json("completeness").get(0).path("parts");
            assertThat(parts.path("revenue_table").get(0).asText()).isEqualTo("found");
        }
    }

    @Test
    void handsOutCsvWorkbookAndDatabase() throws IOException, SQLException {
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            visitor.hand("a.pdf", Inputs.document("budget-drawn"));
            visitor.hand("b.txt", Inputs.document("budget-text"));
            visitor.awaitRead(2);
            visitor.tell("note", Map.of("source", "b.txt", "note", "第 3 页，=合计 有误"));

            Map<String, String> csv = entries(visitor.get("csv.zip"));
            long facts = csv.getOrDefault("facts.csv", "").lines().count() - 1;
            assertThat(csv).containsKeys("documents.csv", "completeness.csv", "datapackage.json");
            assertThat(csv.getOrDefault("notes.csv", "")).contains("b.txt", "第 3 页，=合计 有误");
            Path file = folder.resolve("desk.db");
            Files.write(file, visitor.get("budgets.db").body());
            assertThat(count(file, "SELECT count(*) FROM facts"))
                    .isEqualTo(facts)
                    .isGreaterThan(100);
            assertThat(count(file, "SELECT count(*) FROM documents")).isEqualTo(2);
            Map<String, String> workbook = entries(visitor.get("workbook.xlsx"));
            int sheet = csv.keySet().stream()
                            .filter(name -> name.endsWith(".csv"))
                            .toList()
                            .indexOf("facts.csv")
                    + 1;
            assertThat(workbook.getOrDefault("xl/worksheets/sheet" + sheet + ".xml", "")
                            .split("<row ", -1))
                    .hasSize((int) facts + 2);
            assertThat(workbook.getOrDefault("xl/workbook.xml", "")).contains("name=\"notes\"");
        }
    }

    private Map<String, String> entries(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        Path file = folder.resolve("entries.zip");
        Files.write(file, answer.body());
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static long count(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Test
    void handsOutNoDataWhileDocumentsAreRead() throws IOException {
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            visitor.hand("a.pdf", Inputs.document("budget-drawn"));

            HttpResponse<byte[]> early = visitor.get("budgets.db");

            assertThat(early.statusCode()).isEqualTo(409);
            visitor.awaitRead(1);
            assertThat(visitor.get("budgets.db").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aNextDeskGoesOnWithWhatIsThere() throws IOException {
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            visitor.hand("a.pdf", Inputs.document("budget-drawn"));
            visitor.awaitRead(1);
            visitor.tell("note", Map.of("source", "a.pdf", "note", "合计有误"));
            assertThatThrownBy(this::open).as("one at a time").hasMessageContaining("another desk");
        }
        Path report = place().resolve("output/a/report.html");
        var written = Files.getLastModifiedTime(report);

        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            assertThat(visitor.item("a.pdf").path("state").asText())
                    .as("at once")
                    .isEqualTo("done");
            visitor.awaitRead(1);
            assertThat(visitor.item("a.pdf").path("note").asText()).contains("合计有误");
            assertThat(Files.getLastModifiedTime(report)).as("not read again").isEqualTo(written);
            assertThat(visitor.get("budgets.db").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatIsHandedOverTwiceIsThereOnceAndNoNameIsLost() throws IOException {
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            visitor.hand("预算.txt", Inputs.document("budget-text"));
            visitor.hand("预算.txt", Inputs.document("budget-text"));
            visitor.hand("预算.txt", Inputs.document("final-account-text"));
            visitor.awaitRead(2);

            assertThat(visitor.item("预算.txt").path("phase").asText()).isEqualTo("budget");
            assertThat(visitor.item("预算 (2).txt").path("phase").asText()).isEqualTo("final");
        }
    }

    @Test
    void twoPagesAtOnceLoseNothing() throws IOException {
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int number = i;
                answers.add(CompletableFuture.supplyAsync(
                        () -> visitor.hand("预算.txt", copy(number)).statusCode()));
            }
            assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
            visitor.awaitRead(8);
            List<CompletableFuture<Integer>> notes = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> visitor.tell("note", Map.of("source", "预算.txt", "note", "note " + i + "."))
                                    .statusCode()))
                    .toList();
            assertThat(notes.stream().map(CompletableFuture::join)).containsOnly(200);

            String note = visitor.item("预算.txt").path("note").asText();
            assertThat(IntStream.range(0, 8).mapToObj(i -> "note " + i + ".")).allMatch(note::contains);
        }
    }

    private static byte[] copy(int number) {
        try {
            return Inputs.copy("budget-text", number);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aNoteIsAFileBesideItsDocumentAndChangesNoData() throws IOException {
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            visitor.hand("a.txt", Inputs.document("budget-text"));
            visitor.awaitRead(1);
            byte[] facts = Files.readAllBytes(place().resolve("output/facts.csv"));

            assertThat(visitor.tell("note", Map.of("source", "a.txt", "note", "第 2 行"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(visitor.tell("note", Map.of("source", "b.txt", "note", "x"))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(visitor.tell("note", Map.of("source", "a.txt", "note", " "))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(visitor.tell("note", Map.of("source", "a.txt", "note", "x".repeat(4001)))
                            .statusCode())
                    .isEqualTo(400);

            try (Stream<Path> files = Files.list(place().resolve("documents"))) {
                Path note = files.filter(file -> file.toString().endsWith(".note.txt"))
                        .findFirst()
                        .orElseThrow();
                assertThat(note.resolveSibling(note.getFileName().toString().replace(".note.txt", "")))
                        .exists();
                assertThat(Files.readString(note)).contains("a.txt\n第 2 行\n");
            }
            assertThat(Files.readAllBytes(place().resolve("output/facts.csv"))).isEqualTo(facts);
        }
    }

    @Test
    void readsAFolderOfThisMachineWhereItLies() throws IOException {
        Path county = Files.createDirectories(folder.resolve("县"));
        Files.createDirectory(county.resolve("局"));
        Files.write(county.resolve("局/a.txt"), Inputs.document("budget-text"));
        Files.write(county.resolve(".hidden"), new byte[] {1});
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());

            assertThat(visitor.tell("folder", Map.of("path", county.toString())).statusCode())
                    .isEqualTo(200);
            for (String wrong : List.of(county + "/none", "relative", "", "\0", county + "/局/a.txt")) {
                assertThat(visitor.tell("folder", Map.of("path", wrong)).statusCode())
                        .isEqualTo(400);
            }
            visitor.awaitRead(1);

            assertThat(visitor.item("县/局/a.txt").path("status").asText()).startsWith("ok");
            try (Stream<Path> kept = Files.list(place().resolve("documents"))) {
                assertThat(kept).as("no copy").hasSize(1);
            }
            Files.write(county.resolve("b.txt"), Inputs.document("final-account-text"));
            visitor.tell("folder", Map.of("path", county.toString()));
            visitor.awaitRead(2);
            Files.delete(county.resolve("b.txt"));
            visitor.tell("again", Map.of());
            visitor.await(
                    state -> visitor.item("县/b.txt").path("status").asText().equals("io-error"));
        }
    }

    @Test
    void theEntriesOfAnArchiveTakeItsPlace() throws IOException {
        Path zip = folder.resolve("county.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.txt", "局/b.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(Inputs.document(name.startsWith("a") ? "budget-text" : "final-account-text"));
            }
        }
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            visitor.hand("county.zip", Files.readAllBytes(zip));
            visitor.awaitRead(2);

            assertThat(visitor.item("county.zip!/a.txt").path("status").asText())
                    .startsWith("ok");
            assertThat(visitor.tell("note", Map.of("source", "county.zip!/局/b.txt", "note", "x"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(visitor.item("county.zip!/局/b.txt").path("note").asText())
                    .contains("局/b.txt\nx");
        }
    }

    /** Whatever ends a run, the desk says it and is not for ever about to read. */
    @Test
    void aRunThatIsBrokenOffIsTold() throws IOException {
        open().close();
        Files.writeString(
                place().resolve("documents/x.json"),
                "{\"id\":\"x\",\"source\":\"a.pdf\",\"uri\":\"unknown:/a.pdf\",\"sha256\":\"\"}");
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            visitor.await(state -> !state.path("failure").asText().isEmpty());
            visitor.tell("again", Map.of());

            visitor.await(state -> !state.path("running").asBoolean()
                    && state.path("failure").asText().contains("unknown"));
        }
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Files.createDirectories(place());
        Files.writeString(place().resolve("letter.txt"), "dear");

        assertThatThrownBy(this::open).hasMessageContaining("somebody else");

        assertThat(place()).isDirectoryContaining(file -> file.endsWith("letter.txt"));
        try (Stream<Path> there = Files.list(place())) {
            assertThat(there).hasSize(1);
        }
    }

    /** A list that is short to send is there at once; a next desk reads nothing before it shows it. */
    @Tag("slow")
    @Test
    void theListOfFiveHundredDocumentsIsOneShortAnswer() throws IOException {
        try (Desk desk = open()) {
            Visitor visitor = new Visitor(desk.address());
            Map<Integer, Integer> statuses = new HashMap<>();
            for (int i = 0; i < 500; i++) {
                byte[] none = ("not a budget " + i).getBytes(StandardCharsets.UTF_8);
                statuses.merge(visitor.hand("县/" + i + ".pdf", none).statusCode(), 1, Integer::sum);
            }
            assertThat(statuses).containsOnly(Map.entry(200, 500));
            visitor.awaitRead(500);

            assertThat(visitor.get("state").body()).hasSizeLessThan(500 * MOST_OF_A_LINE);
        }
        try (Desk desk = open()) {
            JsonNode first = new Visitor(desk.address()).json("state");

            assertThat(first.path("items")).hasSize(500);
            assertThat(Visitor.done(first)).as("known from before").isEqualTo(500);
        }
    }
}
