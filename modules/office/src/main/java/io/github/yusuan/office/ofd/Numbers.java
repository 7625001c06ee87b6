package io.github.yusuan.office.ofd;

import java.util.ArrayList;
import java.util.List;

/** Lists of numbers as attributes hold them; {@code g 3 4.2} stands for three times 4.2. */
final class Numbers {
    private static final int MAX_NUMBERS = 100_000;

    private Numbers() {}

    static List<Double> of(String text) {
        List<Double> numbers = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length && numbers.size() < MAX_NUMBERS; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) Math.min(MAX_NUMBERS, number(words[i + 1]));
                double value = number(words[i + 2]);
                for (int k = 0; k < times && numbers.size() < MAX_NUMBERS; k++) {
                    numbers.add(value);
                }
                i += 2;
            } else if (isNumber(words[i])) {
                numbers.add(number(words[i]));
            }
        }
        return numbers;
    }

    static boolean isNumber(String word) {
        return word.matches("[-+]?(\\d{1,12}\\.?\\d{0,20}|\\.\\d{1,20})([eE][-+]?\\d{1,2})?");
    }

    private static double number(String word) {
        return isNumber(word) ? Double.parseDouble(word) : 0;
    }
}
