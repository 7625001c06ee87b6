package io.github.yusuan.check;

import io.github.yusuan.words.Wordings;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Uses of 商品和服务支出 as sentences name them.
 *
 * @param codes of the economic classification, any of which may print it
 * @param words how sentences name it
 */
record EconomicUse(List<String> codes, Pattern words) {
    private static final List<EconomicUse> ALL = Wordings.lists(EconomicUse.class, "ALL").entrySet().stream()
            .map(use -> new EconomicUse(use.getValue(), Pattern.compile(use.getKey())))
            .toList();

    /** Behind these words a sentence goes through the uses, in front of them it may name anything. */
    private static final Pattern LIST = Wordings.pattern(EconomicUse.class, "LIST");

    /** What a sentence lists. */
    static List<EconomicUse> namedIn(String sentence) {
        String[] parts = LIST.split(sentence, 2);
        return parts.length < 2
                ? List.of()
                : ALL.stream()
                        .filter(use -> use.words().matcher(parts[1]).find())
                        .toList();
    }
}
