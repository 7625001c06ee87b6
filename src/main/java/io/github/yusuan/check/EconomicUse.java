package io.github.yusuan.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Uses of 商品和服务支出 as sentences name them.
 *
 * @param codes of the economic classification, any of which may print it
 * @param words how sentences name it
 */
record EconomicUse(List<String> codes, Pattern words) {
    private static final List<EconomicUse> ALL = List.of(
            of("办公费|办公用品", "30201"),
            of("印刷费", "30202"),
            of("水电费?", "30205", "30206"),
            of("水费", "30205"),
            of("(?<!水)电费", "30206"),
            of("邮电费", "30207"),
            of("取暖费", "30208"),
            of("物业(管理)?费", "30209"),
            of("差旅费", "30211"),
            of("维修|维护费", "30213"),
            of("租赁费", "30214"),
            of("会议费", "30215"),
            of("培训费", "30216"),
            of("公务接待费", "30217"),
            of("劳务费", "30226"),
            of("福利费", "30229"));

    /** Behind these words a sentence goes through the uses, in front of them it may name anything. */
    private static final Pattern LIST = Pattern.compile("(主要)?(用于|包括)[:：]?");

    private static EconomicUse of(String words, String... codes) {
        return new EconomicUse(List.of(codes), Pattern.compile(words));
    }

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
