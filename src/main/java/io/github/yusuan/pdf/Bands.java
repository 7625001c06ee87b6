package io.github.yusuan.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** The numbers of all strips between two places. */
    int[] between(double from, double to) {
        int first = bandOf(from);
        int last = Math.min(bandOf(to), bands.size() - 1);
        int count = 0;
        for (int band = first; band <= last; band++) {
            count += bands.get(band)[0];
        }
        int[] all = new int[count];
        int filled = 0;
        for (int band = first; band <= last; band++) {
            int[] numbers = bands.get(band);
            System.arraycopy(numbers, 1, all, filled, numbers[0]);
            filled += numbers[0];
        }
        return all;
    }

    private static int bandOf(double place) {
        return (int) Math.max(0, Math.min(MOST - 1, place / HEIGHT_PT));
    }
}
