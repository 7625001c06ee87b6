package io.github.yusuan.rows;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A subject code with its ancestors: 2010301 stands below 20103 and 201.
 *
 * @param digits full code; blank for none
 * @param ancestors from the top, without itself
 */
public record Code(String digits, List<String> ancestors) implements Serializable {

    /** A row without code. */
    public static final Code NONE = new Code("", List.of());

    /** Copies the list. */
    public Code {
        ancestors = List.copyOf(ancestors);
    }

    /** Of a path from the top down to itself; an empty one is {@link #NONE}. */
    public static Code ofPath(List<String> path) {
        return path.isEmpty() ? NONE : new Code(path.get(path.size() - 1), path.subList(0, path.size() - 1));
    }

    /** 1 类, 2 款, 3 项; 0 for none. */
    public int level() {
        return digits.isEmpty() ? 0 : ancestors.size() + 1;
    }

    /** The code above; nothing for 类 and for none. */
    public Optional<Code> parent() {
        return ancestors.isEmpty() ? Optional.empty() : Optional.of(ofPath(ancestors));
    }

    @Override
    public String toString() {
        return digits;
    }
}
