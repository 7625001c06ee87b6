package io.github.yusuan.batch;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import io.github.yusuan.batch.ChildProtocol.Answer;
import io.github.yusuan.batch.ChildProtocol.Stage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A JVM of 512 MB that converts documents; it may break or be killed without anybody else noticing. */
final class ChildProcess implements Closeable, Alarm.Watched {
    /**
     * Ten times the usual thresholds of the optimising compiler: it works beside the reading, on a processor that another
     * child could use, and much of what it makes never pays within the life of a child.
     */
    private static final List<String> COMPILE_LESS = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    /** Found by the system: programs, libraries, the language, temporary files, and what Windows needs to start any. */
    private static final Set<String> NEEDED =
            Set.of("PATH", "LANG", "LD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "SYSTEMROOT");

    /** The variable that puts the children into a sandbox: docs/command-line.md shows how. */
    private static final String WRAPPER = "YUSUAN_CHILD_WRAPPER";

    /** A process that has closed its answers needs no longer to end. */
    private static final int ENDING_SECONDS = 5;

    private final Process process;
    private final DataOutputStream toChild;
    private final DataInputStream fromChild;

    private ChildProcess(Process process) {
        this.process = process;
        this.toChild = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.fromChild = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts a child and waits until it is ready.
     *
     * @throws IOException if there is no Java to start, or the child does not come up
     */
    static ChildProcess start(DocumentSettings settings) throws IOException {
        return start(builder(ChildMain.class), settings);
    }

    static ChildProcess start(ProcessBuilder program, DocumentSettings settings) throws IOException {
        ChildProcess child = new ChildProcess(program.start());
        try {
            ChildProtocol.writeMessage(child.toChild, settings);
            if (ChildProtocol.readText(child.fromChild).equals(ChildProtocol.READY)) {
                return child;
            }
        } catch (IOException e) {
            throw new IOException(child.endBeforeReady(), e);
        }
        child.close();
        throw new IOException("the child process said something else than that it is ready");
    }

    /** What starts a program in a process that reads documents of strangers. */
    static ProcessBuilder builder(Class<?> program) {
        ProcessBuilder builder = new ProcessBuilder(command(program)).redirectError(Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> !isNeeded(name));
        return builder;
    }

    /** A child reads documents of strangers: what else the environment holds, keys and passwords, is not for it. */
    private static boolean isNeeded(String variable) {
        return NEEDED.contains(variable) || variable.startsWith("LC_");
    }

    /** What stands before the command of a child, as {@code bwrap} with its options does: blank for nothing. */
    private static List<String> wrapper() {
        String wrapper = Strings.nullToEmpty(System.getenv(WRAPPER));
        return Splitter.on(' ').omitEmptyStrings().splitToList(wrapper);
    }

    private static List<String> command(Class<?> program) {
        List<String> command = new ArrayList<>(wrapper());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.add("-XX:+UseSerialGC"); // one thread works: more collectors would take the other children's processors
        command.add("-XX:+SuppressFatalErrorMessage"); // no crash files in the user's folder
        command.addAll(COMPILE_LESS);
        command.addAll(place(program));
        return command;
    }

    /**
     * Where the classes come from, as those of this process: in a release with a runtime the program is a module of that,
     * and the class path has what was added to it.
     */
    private static List<String> place(Class<?> program) {
        String module = System.getProperty("jdk.module.main", "");
        boolean linked = !module.isEmpty() && ChildProcess.class.getModule().getDescriptor() != null;
        List<String> place = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
        place.addAll(linked ? List.of("-m", module + "/" + program.getName()) : List.of(program.getName()));
        return place;
    }

    /**
     * Sends a document and waits for its end; fails if the child dies over it.
     *
     * @param onTheWay hears the answers before the last one
     */
    Answer convert(String source, Path folder, InputStream content, Consumer<Answer> onTheWay) throws IOException {
        ChildProtocol.writeText(toChild, source);
        ChildProtocol.writeText(toChild, folder.toUri().toString());
        ChildProtocol.writeContent(toChild, content);
        Answer answer = ChildProtocol.readMessage(fromChild, Answer.class);
        while (answer.stage() != Stage.DONE) {
            onTheWay.accept(answer);
            answer = ChildProtocol.readMessage(fromChild, Answer.class);
        }
        return answer;
    }

    /** Ends it at once; a call that waits for it fails. */
    @Override
    public void kill() {
        process.destroyForcibly();
    }

    /** Its own and that of what it started: behind a wrapper the Java is a child of the child. */
    @Override
    public Optional<Duration> processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(handle -> handle.info().totalCpuDuration().stream())
                .reduce(Duration::plus);
    }

    /** Why a child does not come up: the end of its answers alone would say nothing. */
    private String endBeforeReady() {
        try {
            boolean ended = process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
            String how = ended ? "was " + end() : "did not answer";
            return "the child process " + how + " before it was ready";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } finally {
            close();
        }
    }

    /** How it ended, in words. */
    String end() throws InterruptedException {
        int code = process.waitFor();
        return code > 128 ? "killed by signal " + (code - 128) : "ended with exit code " + code;
    }

    @Override
    public void close() {
        kill();
    }
}
