package io.github.yusuan.codes;

import java.io.Serializable;

/**
 * Fiscal years from one to another, both included.
 *
 * @param from first year; 0 for no beginning
 * @param to last year; 0 for no end
 */
public record Years(int from, int to) implements Serializable {

    /** All years. */
    public static final Years ALL = new Years(0, 0);

    /** Whether a year is one of them; year 0, an unknown one, always is. */
    public boolean contains(int year) {
        return year == 0 || year >= from && (to == 0 || year <= to);
    }

    /** The part before a year. */
    Years until(int year) {
        return new Years(from, to == 0 ? year - 1 : Math.min(to, year - 1));
    }

    boolean isEmpty() {
        return to != 0 && to < from;
    }
}
