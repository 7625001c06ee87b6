package io.github.yusuan.pdf.content;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What {@code q} saves and {@code Q} brings back. Below a depth that nobody draws at, states are only counted, so that
 * the pairs stay pairs.
 */
final class GraphicsStack {
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private final int depth;
    private int beyond;

    GraphicsStack(int depth) {
        this.depth = depth;
    }

    void push(GraphicsState state) {
        if (saved.size() < depth) {
            saved.push(state.copy());
        } else {
            beyond++;
        }
    }

    /** The state saved last; {@code current} where there is none. */
    GraphicsState pop(GraphicsState current) {
        if (beyond > 0) {
            beyond--;
            return current;
        }
        return saved.isEmpty() ? current : saved.pop();
    }
}
