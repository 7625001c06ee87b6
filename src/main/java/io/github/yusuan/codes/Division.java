package io.github.yusuan.codes;

import java.io.Serializable;

/**
 * An administrative division (行政区划).
 *
 * @param code six digits, as 130532
 * @param name as 平乡县
 */
public record Division(String code, String name) implements Serializable {
    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    /** Whether it lies inside another one. */
    boolean isWithin(Division outer) {
        String prefix = outer.code.endsWith("0000")
                ? outer.code.substring(0, PROVINCE_DIGITS)
                : outer.code.endsWith("00") ? outer.code.substring(0, CITY_DIGITS) : outer.code;
        return code.startsWith(prefix) && !code.equals(outer.code);
    }
}
