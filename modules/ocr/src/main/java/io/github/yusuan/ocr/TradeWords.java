package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of budgets of which a character is easily taken for another one, where what was read is no word: 收人 for 收入.
 * Where both are words (验收人员, 本年未安排) it stays as read.
 */
final class TradeWords {
    private static final String CLOSES = "(?=结转|结余|余额|滚存|累计|实有|人数|数|总计|合计|资产|负债|$|[（(、，。/])";

    private static final List<Confusion> CONFUSIONS = List.of(
            new Confusion("(?<![签验接])收(人)(?![员民才次工群口])", "入"),
            new Confusion("[投转调列纳计缴存注流](人)(?![员民才次工群口])", "入"),
            new Confusion("(?<!为)[年期](未)" + CLOSES, "末"),
            new Confusion("(?<![年期月周])(末)(?=安排|发生|使用|纳入|实行|完成|列入|设置|编制|分配|包括)", "未"),
            new Confusion("(岀)", "出"),
            new Confusion("(?<=.支)([目指昌品串留])$", "出"),
            new Confusion("(1)(?=资(?:福利|$)|会经费)", "工"),
            new Confusion("(?<=^[水米※求*]{0,3})([水米※求])(?=[水米※求*]{0,3}$)", "*"),
            new Confusion("([-—_~])(?=般公共|般行政|般性|般债|般项)", "一"),
            new Confusion("^([-—_~])(?=、)", "一"),
            new Confusion("^([^*\\d])(?=[*※]$)", "*"),
            new Confusion("(?<=^[*※])([^*\\d])$", "*"),
            new Confusion("^(文)(?=入(?:$|合计|总计|预算|决算|项目|科目|分类))", "收"),
            new Confusion("^(文)(?=出(?:$|合计|总计|预算|决算|项目|科目|分类|功能|经济))", "支"),
            new Confusion("^(兰)(?=次$)", "栏"),
            new Confusion("(?<=财)(攻)", "政"),
            new Confusion("(?<=决|预|概|结|核)(箅|筭)", "算"));

    private TradeWords() {}

    private record Confusion(Pattern found, String meant) {
        Confusion(String found, String meant) {
            this(Pattern.compile(found), meant);
        }
    }

    /**
     * A text put right.
     *
     * @param text with the right characters
     * @param words each as read and as put right: 收人 → 收入
     */
    record Repaired(ReadText text, List<String> words) {}

    static Repaired repair(ReadText read) {
        List<ReadText.Sign> characters = new ArrayList<>(read.characters());
        List<Integer> places = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters.size(); i++) {
            if (characters.get(i).text().length() == 1
                    && !characters.get(i).text().isBlank()) {
                places.add(i);
                text.append(characters.get(i).text());
            }
        }
        List<String> words = new ArrayList<>();
        for (Confusion confusion : CONFUSIONS) {
            Matcher matcher = confusion.found().matcher(text.toString());
            while (matcher.find()) {
                int at = matcher.start(1);
                words.add(around(text, at) + " → " + around(replaced(text, at, confusion.meant()), at));
                int place = places.get(at);
                ReadText.Sign own = characters.get(place);
                characters.set(place, new ReadText.Sign(confusion.meant(), own.x(), own.certainty()));
                text.replace(at, at + 1, confusion.meant());
            }
        }
        return new Repaired(new ReadText(characters), List.copyOf(words));
    }

    private static StringBuilder replaced(CharSequence text, int at, String by) {
        return new StringBuilder(text).replace(at, at + 1, by);
    }

    private static String around(CharSequence text, int at) {
        return text.subSequence(Math.max(0, at - 1), Math.min(text.length(), at + 2))
                .toString();
    }
}
