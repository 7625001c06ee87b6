package io.github.yusuan.form;

import io.github.yusuan.model.LabelLook;
import java.util.ArrayList;
import java.util.List;

/**
 * What names a row.
 *
 * @param code full subject code; blank where the row has none
 * @param part two digits that stand for a code: those of the own level only; blank where a code stands or none
 * @param name label without white space; blank where nothing is printed
 * @param look how the name is set, for the level that an indent shows
 */
record RowLabel(String code, String part, String name, LabelLook look) {
    private static final int CLASS_DIGITS = 3;

    boolean isBlank() {
        return code.isEmpty() && part.isEmpty() && name.isEmpty();
    }

    /** The code of a 款 that prints its own two digits only follows from the 项 below it. */
    static List<RowLabel> completed(List<RowLabel> labels) {
        List<RowLabel> completed = new ArrayList<>(labels);
        for (int i = 0; i + 1 < labels.size(); i++) {
            RowLabel label = labels.get(i);
            String below = labels.get(i + 1).code();
            if (!label.part.isEmpty() && below.startsWith(label.part, CLASS_DIGITS)) {
                String code = below.substring(0, CLASS_DIGITS) + label.part;
                completed.set(i, new RowLabel(code, "", label.name, label.look));
            }
        }
        return completed;
    }
}
