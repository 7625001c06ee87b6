package io.github.yusuan.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.yusuan.batch.BatchOutput;
import io.github.yusuan.batch.PathText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Answers the page of the desk. What a request names is looked up in a list, and never made a path. */
final class DeskServer implements HttpHandler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_OF_A_MESSAGE = 1 << 16;
    /** Left on the disk for what the batch makes of a file. */
    private static final long RESERVE = 64L << 20;

    private static final String INDEX = "index.html";
    private static final String REPORT = "report.html";

    private final Gate gate;
    private final DeskOptions options;
    private final DeskPage page = DeskPage.load();
    private final DeskFolder folder;
    private final DocumentStore store;
    private final DeskList list;
    private final BatchRunner runner;
    private final Notes notes;
    private final DeskState state;
    private final Downloads downloads;

    DeskServer(Gate gate, DeskOptions options, DocumentStore store, DeskList list, BatchRunner runner) {
        this.gate = gate;
        this.options = options;
        this.folder = runner.folder();
        this.store = store;
        this.list = list;
        this.runner = runner;
        this.notes = new Notes(folder);
        this.state = new DeskState(store, list, runner, notes, options);
        this.downloads = new Downloads(folder, store, notes);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Gate.Refusal> refusal = gate.refusal(exchange);
            if (refusal.isPresent()) {
                Answers.words(exchange, refusal.get().status(), refusal.get().reason());
                return;
            }
            String name =
                    exchange.getRequestURI().getRawPath().substring(gate.path().length());
            if (exchange.getRequestMethod().equals("POST")) {
                post(exchange, name);
            } else {
                get(exchange, name);
            }
        }
    }

    private void get(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "" -> Answers.page(exchange, page.html(), page.policy());
            case "state" -> state(exchange);
            case "completeness" -> Answers.json(exchange, state.completeness());
            case "csv.zip", "workbook.xlsx", "budgets.db" -> download(exchange, name);
            default -> report(exchange, name);
        }
    }

    private void post(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "documents" -> upload(exchange);
            case "folder" -> addFolder(exchange);
            case "note" -> note(exchange);
            case "again" -> {
                runner.wake();
                Answers.json(exchange, Map.of());
            }
            default -> Answers.words(exchange, 404, "there is no such thing on the desk");
        }
    }

    private void state(HttpExchange exchange) throws IOException {
        if (("since=" + list.version()).equals(exchange.getRequestURI().getRawQuery())) {
            Answers.nothing(exchange);
        } else {
            Answers.json(exchange, state.all());
        }
    }

    private void report(HttpExchange exchange, String name) throws IOException {
        String[] parts = name.split("/", -1);
        Optional<InputStream> file = Optional.empty();
        if (parts.length == 2 && parts[0].equals("out") && parts[1].equals(INDEX)) {
            Path index = folder.output().resolve(INDEX);
            file = Files.exists(index) ? Optional.of(Files.newInputStream(index)) : file;
        } else if (parts.length == 3 && parts[0].equals("out") && parts[2].equals(REPORT)) {
            String document = decoded(parts[1]);
            if (list.hasFolder(document)) {
                file = new BatchOutput(folder.output()).open(document, REPORT);
            }
        }
        if (file.isEmpty()) {
            Answers.words(exchange, 404, "there is no such thing on the desk");
            return;
        }
        try (InputStream html = file.get()) {
            Answers.report(exchange, html);
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // no folder has that name
        }
    }

    private void upload(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        if (!query.startsWith("name=")) {
            Answers.words(exchange, 400, "expected ?name= and what the file is called");
            return;
        }
        long told = length(exchange);
        if (told > options.mostBytes()) {
            refuse(exchange, 413, TooLargeException.words(options.mostBytes()));
        } else if (Files.getFileStore(folder.work()).getUsableSpace() < told + RESERVE) {
            refuse(exchange, 507, "the disk is full");
        } else {
            take(exchange, decoded(query.substring("name=".length())));
        }
    }

    /** As the browser tells it; 0 where it does not. */
    private static long length(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private void take(HttpExchange exchange, String name) throws IOException {
        try {
            DeskDocument document = store.add(name, exchange.getRequestBody(), options.mostBytes());
            runner.wake();
            Answers.json(exchange, Map.of("source", document.source()));
        } catch (TooLargeException e) {
            refuse(exchange, 413, String.valueOf(e.getMessage()));
        }
    }

    private void refuse(HttpExchange exchange, int status, String words) throws IOException {
        discard(exchange.getRequestBody());
        Answers.words(exchange, status, words);
    }

    /** A browser hears an answer only when it has sent all; who sends more than twice the limit does not hear it. */
    private void discard(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = options.mostBytes();
        for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
            left -= read;
        }
    }

    private void addFolder(HttpExchange exchange) throws IOException {
        String told = message(exchange).path("path").asText("").strip();
        Optional<Path> named = directory(told);
        if (named.isEmpty()) {
            Answers.words(exchange, 400, "there is no such folder on this machine: " + told);
            return;
        }
        int files = store.addFolder(named.get());
        runner.wake();
        Answers.json(exchange, Map.of("files", files));
    }

    private static Optional<Path> directory(String told) {
        try {
            Path path = PathText.path(told);
            return path.isAbsolute() && Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void note(HttpExchange exchange) throws IOException {
        JsonNode message = message(exchange);
        String source = message.path("source").asText("");
        String note = message.path("note").asText("").strip();
        Optional<DeskDocument> document =
                store.all().stream().filter(each -> each.isSourceOf(source)).findFirst();
        if (document.isEmpty() || note.isEmpty() || note.length() > Notes.LONGEST) {
            Answers.words(exchange, 400, "expected a document of the desk and a note of up to " + Notes.LONGEST);
            return;
        }
        notes.add(document.get(), source, note);
        list.touch();
        Answers.json(exchange, Map.of("note", notes.of(document.get())));
    }

    private static JsonNode message(HttpExchange exchange) throws IOException {
        try {
            return JSON.readTree(exchange.getRequestBody().readNBytes(MOST_OF_A_MESSAGE));
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    private void download(HttpExchange exchange, String name) throws IOException {
        if (downloads.isEmpty() || !runner.tryHold()) {
            Answers.words(exchange, 409, "documents are being read: their data is whole when all are done");
            return;
        }
        try {
            switch (name) {
                case "csv.zip" -> Answers.download(exchange, "yusuan-csv.zip", "application/zip", downloads::csv);
                case "workbook.xlsx" ->
                    Answers.download(
                            exchange,
                            "yusuan.xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            downloads::workbook);
                default -> database(exchange);
            }
        } finally {
            runner.release();
        }
    }

    private void database(HttpExchange exchange) throws IOException {
        Path file = downloads.database();
        try {
            Answers.download(
                    exchange, "yusuan.db", "application/vnd.sqlite3", (OutputStream out) -> Files.copy(file, out));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
