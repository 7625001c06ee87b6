package io.github.yusuan.pdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Names of operators by their bytes: a hash table with open places, since every third token of a page is looked up here
 * and a map would box its key each time.
 */
final class OperatorTable {
    private static final int BITS = 9;
    private static final int SPREAD = 0x9E3779B1; // 2^32 over the golden ratio

    private final int[] keys = new int[1 << BITS];
    private final @Nullable String[] names = new String[1 << BITS];

    /** Of names of one to four characters, far fewer than there are places. */
    OperatorTable(Collection<String> operators) {
        for (String operator : operators) {
            int key = 0;
            for (byte b : operator.getBytes(StandardCharsets.ISO_8859_1)) {
                key = key << 8 | b & 0xff;
            }
            int place = placeOf(key);
            keys[place] = key;
            names[place] = operator;
        }
    }

    /** The operator of those bytes, the first one highest; null where there is none. */
    @Nullable
    String name(int key) {
        return names[placeOf(key)];
    }

    private int placeOf(int key) {
        int place = key * SPREAD >>> 32 - BITS;
        while (names[place] != null && keys[place] != key) {
            place = place + 1 & (1 << BITS) - 1;
        }
        return place;
    }
}
