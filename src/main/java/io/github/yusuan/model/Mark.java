package io.github.yusuan.model;

import java.io.Serializable;
import java.util.Locale;

/**
 * A place beside the body rows from which something of a table was read.
 *
 * @param kind what was read there
 * @param box on the page of its part
 */
public record Mark(Kind kind, Box box) implements Serializable {

    /** What a place says of its table. */
    public enum Kind {
        /** Its name. */
        TITLE,
        /** The number that the publisher gives it: 公开01表. */
        PRINTED_NUMBER,
        /** Whose table it is. */
        PUBLISHER,
        /** The unit line: 单位：万元. */
        MONEY_UNIT,
        /** The headings of its columns. */
        HEAD,
        /** The row of column numbers, 栏次. */
        NUMBER_ROW,
        /** A note below it. */
        NOTE;

        /** The word in the output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
