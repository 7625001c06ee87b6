package io.github.yusuan.batch;

import io.github.yusuan.batch.ChildProtocol.Answer;
import io.github.yusuan.batch.ChildProtocol.Stage;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.MessageWords;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The child process of a batch: converts the documents that come through its standard input. It reads the pipe in one
 * thread and works in another, so that it is gone at once when the parent is, whatever it has in hand.
 */
public final class ChildMain {
    private final DocumentConverter converter;
    private final DataOutputStream out;

    private ChildMain(DocumentConverter converter, DataOutputStream out) {
        this.converter = converter;
        this.out = out;
    }

    /** Runs until the pipe ends. */
    public static void main(String[] args) throws IOException {
        OwnProcess.prepare();
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(
                OutputStream.nullOutputStream(),
                false,
                StandardCharsets.UTF_8)); // nothing else may write into the pipe
        try {
            DocumentConverter converter = new DocumentConverter(ChildProtocol.readMessage(in, DocumentSettings.class));
            ChildProtocol.writeText(out, ChildProtocol.READY);
            out.flush();
            new ChildMain(converter, out).serve(in);
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void serve(DataInputStream in) throws IOException {
        ExecutorService hand = Executors.newSingleThreadExecutor();
        while (true) {
            String source = ChildProtocol.readText(in);
            Path folder = Path.of(URI.create(ChildProtocol.readText(in)));
            byte[] bytes = ChildProtocol.readContent(in);
            keepLibrariesBeside(folder);
            hand.execute(() -> answer(source, folder, bytes));
        }
    }

    /**
     * The native library that compresses Parquet is unpacked into the works of the run, which are cleared even if this
     * process is killed; in the temporary folder it would stay.
     */
    private static void keepLibrariesBeside(Path folder) {
        Path works = folder.getParent();
        if (works != null && Files.isDirectory(Path.of(works.toString()))) { // a name that Java cannot print is no path
            System.setProperty("org.xerial.snappy.tempdir", works.toString());
        }
    }

    private void answer(String source, Path folder, byte[] bytes) {
        try {
            ChildProtocol.writeMessage(out, convert(source, folder, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the parent is gone; the pipe's end stops the other thread too
        }
    }

    private void tell(Stage stage, DocumentRow row) {
        try {
            ChildProtocol.writeMessage(out, new Answer(stage, row, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // as above
        }
    }

    private Answer convert(String source, Path folder, byte[] bytes) {
        DocumentRow none = DocumentRow.failed(source, "", bytes.length, DocumentStatus.IO_ERROR, "");
        try {
            DocumentConverter.Progress progress = new DocumentConverter.Progress() {
                @Override
                public void pictureRead() {
                    tell(Stage.PICTURE_READ, none);
                }

                @Override
                public void dataWritten(DocumentRow row) {
                    tell(Stage.DATA_WRITTEN, row);
                }
            };
            return new Answer(Stage.DONE, converter.convert(source, bytes, folder, progress), "");
        } catch (IOException e) {
            return new Answer(Stage.DONE, none, MessageWords.ofFailure(e));
        }
    }
}
