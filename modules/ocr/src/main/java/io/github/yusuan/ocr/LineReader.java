package io.github.yusuan.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a line of text with PP-OCRv4: of each step of eight pixels the likeliest character, repeated ones once. */
final class LineReader {
    private static final int BLANK = 0;
    private static final int STEP = 8;
    private static final int NARROWEST = 48;
    /** A longer line than any page has; a wider crop is no text. */
    private static final int WIDEST = 48 * 80;

    private final Models models;

    LineReader(Models models) {
        this.models = models;
    }

    ReadText read(Crop crop) {
        int width = Math.max(NARROWEST, (crop.width() + STEP - 1) / STEP * STEP);
        if (width > WIDEST) {
            return new ReadText(List.of());
        }
        int plane = width * Crop.HEIGHT;
        FloatBuffer input = FloatBuffer.allocate(3 * plane);
        for (int y = 0; y < Crop.HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                float v = x < crop.width() ? crop.grey()[y * crop.width() + x] / 127.5f - 1 : 1;
                int i = y * width + x;
                input.put(i, v);
                input.put(i + plane, v);
                input.put(i + 2 * plane, v);
            }
        }
        try (OnnxTensor tensor =
                        OnnxTensor.createTensor(models.environment(), input, new long[] {1, 3, Crop.HEIGHT, width});
                OrtSession.Result result = models.reader()
                        .run(Map.of(models.reader().getInputNames().iterator().next(), tensor))) {
            OnnxTensor out = (OnnxTensor) result.get(0);
            long[] shape = out.getInfo().getShape();
            return decode(out.getFloatBuffer(), (int) shape[1], (int) shape[2], (double) width / shape[1]);
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        }
    }

    private ReadText decode(FloatBuffer likely, int steps, int classes, double stepPx) {
        List<ReadText.Sign> characters = new ArrayList<>();
        int before = BLANK;
        int first = 0;
        float surest = 0;
        for (int t = 0; t <= steps; t++) {
            int best = BLANK;
            float most = 0;
            if (t < steps) {
                for (int c = 0; c < classes; c++) {
                    float p = likely.get(t * classes + c);
                    if (p > most) {
                        most = p;
                        best = c;
                    }
                }
            }
            if (best != before) {
                if (before != BLANK) {
                    characters.add(new ReadText.Sign(textOf(before), (first + t) / 2.0 * stepPx, surest));
                }
                first = t;
                surest = 0;
            }
            surest = Math.max(surest, most);
            before = best;
        }
        return new ReadText(characters);
    }

    private String textOf(int index) {
        return index - 1 < models.known().size() ? models.known().get(index - 1) : " ";
    }
}
