package io.github.yusuan.desk;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A page on this machine to which documents are given and on which is seen what was read of them. It can be reached from
 * this machine only, at an address that nobody can guess. All it keeps lies in one folder; what was begun goes on when a
 * desk is opened on that folder again.
 *
 * <pre>{@code
 * try (Desk desk = Desk.open(options)) {
 *     System.out.println(desk.address());
 *     ...
 * }
 * }</pre>
 */
public final class Desk implements Closeable {
    /** A browser keeps six connections open; two of them and their uploads are served at once. */
    private static final int THREADS = 16;

    private final DeskFolder folder;
    private final HttpServer server;
    private final BatchRunner runner;
    private final ExecutorService threads;
    private final String address;

    private Desk(HttpServer server, BatchRunner runner, ExecutorService threads, String address) {
        this.folder = runner.folder();
        this.runner = runner;
        this.server = server;
        this.threads = threads;
        this.address = address;
    }

    /**
     * Opens a desk and goes on with what is there.
     *
     * @throws IOException if another desk has the folder open, it cannot be written to, or the port is taken
     */
    public static Desk open(DeskOptions options) throws IOException {
        DeskFolder folder = DeskFolder.open(options.folder());
        try {
            DocumentStore store = DocumentStore.open(folder);
            DeskList list = DeskList.of(store, folder.output());
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            HttpServer server = HttpServer.create(new InetSocketAddress(loopback, options.port()), 0);
            int port = server.getAddress().getPort();
            Gate gate = new Gate(port);
            BatchRunner runner = new BatchRunner(folder, store, list, options);
            server.createContext("/", new DeskServer(gate, options, store, list, runner));
            ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
                Thread thread = new Thread(task, "yusuan-desk-answer");
                thread.setDaemon(true);
                return thread;
            });
            server.setExecutor(threads);
            server.start();
            runner.start();
            return new Desk(server, runner, threads, "http://127.0.0.1:" + port + gate.path());
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    /** What to open in a browser; who has it may do all that the page can do, until the desk is closed. */
    public String address() {
        return address;
    }

    /** Where all is kept. */
    public Path folder() {
        return folder.root();
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        runner.close();
        folder.close();
    }
}
