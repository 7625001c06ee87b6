package io.github.yusuan.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** Looks at a line of text with PP-OCRv4, which says of each step of eight pixels how likely each character is. */
final class LineReader {
    private static final int STEP = 8;
    private static final int NARROWEST = 48;
    /** A longer line than any page has; a wider crop is no text. */
    private static final int WIDEST = 48 * 80;

    private final Models models;

    LineReader(Models models) {
        this.models = models;
    }

    /** The likeliest characters of a line. */
    ReadText read(Crop crop) {
        return see(crop).read();
    }

    /** What a line may say. */
    LineSight see(Crop crop) {
        int width = Math.max(NARROWEST, (crop.width() + STEP - 1) / STEP * STEP);
        if (width > WIDEST) {
            return new LineSight(FloatBuffer.allocate(0), 0, STEP, models.known());
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
            int steps = (int) out.getInfo().getShape()[1];
            return new LineSight(out.getFloatBuffer(), steps, (double) width / steps, models.known());
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        }
    }
}
