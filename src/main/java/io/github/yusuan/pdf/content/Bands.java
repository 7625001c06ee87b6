package io.github.yusuan.pdf.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Numbers of things by the strip of the page in which they lie, so that only its neighbours are looked at for one. */
final class Bands {
    private static final double HEIGHT_PT = 8;
    private static final int MOST = 2_000;

    private final List<int[]> bands = new ArrayList<>(); // the first number of each is how many follow

    void add(double place, int number) {
        int band = bandOf(place);
        while (bands.size() <= band) {
            bands.add(new int[4]);
        }
        int[] numbers = bands.get(band);
        if (++numbers[0] == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
            bands.set(band, numbers);
        }
        numbers[numbers[0]] = number;
    }

    /** Hands on the numbers of all strips between two places; returns how many they are. */
    int forEachBetween(double from, double to, IntConsumer use) {
        int last = Math.min(bandOf(to), bands.size() - 1);
        int count = 0;
        for (int band = bandOf(from); band <= last; band++) {
            int[] numbers = bands.get(band);
            int size = numbers[0]; // what is added meanwhile is none of these
            for (int i = 1; i <= size; i++) {
                use.accept(numbers[i]);
            }
            count += size;
        }
        return count;
    }

    private static int bandOf(double place) {
        return (int) Math.max(0, Math.min(MOST - 1, place / HEIGHT_PT));
    }
}
