package io.github.yusuan.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds lines of text where no rules are, with the detector of PP-OCRv4 at 100 dots an inch. */
final class TextFinder {
    private static final double DPI = 100;
    private static final float INK = 0.3f;
    private static final double SURE = 0.5;
    /** The detector marks the core of a line; the line is larger by its area over its girth, times this. */
    private static final double UNCLIP = 1.6;

    private static final int MULTIPLE = 32;
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    private final Models models;
    private final double dpi;

    TextFinder(Models models, double dpi) {
        this.models = models;
        this.dpi = dpi;
    }

    /** Boxes of lines in a picture, in its pixels: left, top, right, bottom. */
    List<int[]> find(Grey page) {
        double shrink = dpi / DPI;
        int width = multiple(page.width() / shrink);
        int height = multiple(page.height() / shrink);
        int plane = width * height;
        FloatBuffer input = FloatBuffer.allocate(3 * plane);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float v = (float) (mean(page, x * shrink, y * shrink, shrink) / 255);
                for (int c = 0; c < 3; c++) {
                    input.put(c * plane + y * width + x, (v - MEAN[c]) / DEVIATION[c]);
                }
            }
        }
        try (OnnxTensor tensor =
                        OnnxTensor.createTensor(models.environment(), input, new long[] {1, 3, height, width});
                OrtSession.Result result = models.finder()
                        .run(Map.of(models.finder().getInputNames().iterator().next(), tensor))) {
            return boxes(((OnnxTensor) result.get(0)).getFloatBuffer(), width, height, shrink, page);
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        }
    }

    private static int multiple(double length) {
        return Math.max(MULTIPLE, (int) Math.ceil(length / MULTIPLE) * MULTIPLE);
    }

    private static double mean(Grey page, double x, double y, double size) {
        int n = (int) Math.ceil(size);
        int sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sum += page.orWhite((int) (x + i), (int) (y + j));
            }
        }
        return (double) sum / (n * n);
    }

    private static List<int[]> boxes(FloatBuffer map, int width, int height, double shrink, Grey page) {
        boolean[] seen = new boolean[width * height];
        List<int[]> boxes = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && map.get(i) > INK) {
                double[] core = core(map, seen, i, width, height);
                double w = core[2] - core[0];
                double h = core[3] - core[1];
                if (core[4] >= SURE && Math.min(w, h) >= 2) {
                    double out = w * h * UNCLIP / (2 * (w + h));
                    boxes.add(new int[] {
                        (int) Math.max(0, (core[0] - out) * shrink),
                        (int) Math.max(0, (core[1] - out) * shrink),
                        (int) Math.min(page.width(), (core[2] + out) * shrink),
                        (int) Math.min(page.height(), (core[3] + out) * shrink)
                    });
                }
            }
        }
        return boxes;
    }

    /** What is connected: its box and how sure it is. */
    private static double[] core(FloatBuffer map, boolean[] seen, int start, int width, int height) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        seen[start] = true;
        int x0 = width;
        int y0 = height;
        int x1 = 0;
        int y1 = 0;
        double sum = 0;
        int n = 0;
        while (!queue.isEmpty()) {
            int i = queue.remove();
            int x = i % width;
            int y = i / width;
            x0 = Math.min(x0, x);
            y0 = Math.min(y0, y);
            x1 = Math.max(x1, x + 1);
            y1 = Math.max(y1, y + 1);
            sum += map.get(i);
            n++;
            int[] around = {x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, y < height - 1 ? i + width : -1};
            for (int next : around) {
                if (next >= 0 && !seen[next] && map.get(next) > INK) {
                    seen[next] = true;
                    queue.add(next);
                }
            }
        }
        return new double[] {x0, y0, x1, y1, sum / n};
    }
}
