package io.github.yusuan.structure;

import io.github.yusuan.words.ItemLabel;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.SumLabel;
import java.util.Optional;

/**
 * The printed numbering of a label, as in an outline: 一、 above （一） above 1.
 *
 * @param style which of the ways of numbering, from 0 for the highest; {@link #NO_STYLE} for none
 * @param value the number: 3 for 三、; 0 for none
 * @param text the label without it
 * @param isOfWhich the label begins with 其中, or with 减：, which takes away from the row above what it names
 */
public record Numbering(int style, int value, String text, boolean isOfWhich) {
    static final int NO_STYLE = -1;

    /** Of a label without white space. */
    public static Numbering of(String label) {
        boolean less = ItemLabel.isLess(label);
        boolean part = less || SumLabel.isOfWhich(label);
        String text = less ? ItemLabel.withoutSign(label) : part ? SumLabel.withoutOfWhich(label) : label;
        Optional<Ordinal> ordinal = Ordinal.of(text);
        return ordinal.map(o -> new Numbering(o.style().ordinal(), o.number(), o.rest(), part))
                .orElse(new Numbering(NO_STYLE, 0, text, part));
    }

    /** Any numbering but 一、. */
    boolean isSubordinate() {
        return style > 0;
    }

    boolean isNumbered() {
        return style != NO_STYLE;
    }
}
