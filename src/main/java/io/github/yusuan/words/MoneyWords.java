package io.github.yusuan.words;

import io.github.yusuan.model.MoneyUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of money in words: alone, in a unit line (单位：万元), in a heading (预算数（万元）), in a sentence. */
public final class MoneyWords {
    /** A unit of money, as a part of a pattern. */
    static final String WORD = "(?:百万|千万|千|万|亿)?元";

    private static final String PREFIX = "(?:人民币)?[/:：]?";
    private static final Pattern LINE = Pattern.compile(
            "(?:(?<![制算报管])单位|币种|人民币)(?:为|是|[:：])?" + PREFIX + "(" + WORD + "|万)(?=人民币|[部单公金表]|\\P{IsHan}|$)");
    private static final Pattern ALONE =
            Pattern.compile("(?:[（(【\\[](?:单位|金额)?[:：]?|(?:单位|金额)[:：]?)" + PREFIX + "(" + WORD + ")[）)】\\]]?");
    private static final Pattern IN_HEADING =
            Pattern.compile("[（(【\\[](?:(?:金额)?单位[:：]?)?" + PREFIX + "(" + WORD + ")[）)】\\]]|[，,/／](" + WORD + ")$");
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?:金额|货币|计量)?单位(?:均|都)?[为是]" + PREFIX + "(" + WORD + ")|以(?:人民币)?(" + WORD + ")为(?:金额|计量|货币)?单位");

    private MoneyWords() {}

    /** The unit that a word is: 万元. */
    public static Optional<MoneyUnit> unitOf(String word) {
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (unit.printed().equals(word)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The unit that a unit line names: 单位：万元, 金额单位：人民币千元, （万元）; it may be broken after 万. */
    public static Optional<MoneyUnit> inLine(String text) {
        Matcher alone = ALONE.matcher(text);
        if (alone.matches()) {
            return unitOf(alone.group(1));
        }
        Optional<MoneyUnit> found = Optional.empty();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String word = line.group(1);
            found = unitOf(word.endsWith("元") ? word : word + "元");
        }
        return found;
    }

    /** The unit of the lowest heading of a column that names one; the headings go from the top. */
    public static Optional<MoneyUnit> inHeadings(List<String> headings) {
        return headings.stream().flatMap(heading -> inHeading(heading).stream()).reduce((above, below) -> below);
    }

    /** The unit that a heading has in brackets or at its end: 预算数（万元）, 金额/元. */
    public static Optional<MoneyUnit> inHeading(String heading) {
        Matcher matcher = IN_HEADING.matcher(heading);
        if (matcher.find()) {
            return unitOf(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return Optional.empty();
    }

    /** The heading without its unit: 预算数（万元） is 预算数. */
    public static String withoutUnit(String heading) {
        return IN_HEADING.matcher(heading).replaceAll("");
    }

    /** The unit that a sentence says all amounts are in: 注：金额单位为元, 本报告以万元为单位. */
    public static Optional<MoneyUnit> inText(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        return matcher.find()
                ? unitOf(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : Optional.empty();
    }
}
