package io.github.yusuan.words;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a publisher gives a table: 表1, 附表三, 公开02表, 社预01表; before the title (表3：收入预算表), in a list of tables
 * (附件3：, （三）, 3.), or on a line of its own.
 */
public final class TableNumber {
    private static final String DIGIT = "[0-9０-９" + ChineseNumeral.DIGITS + "]";
    private static final String MARK = "[:：.、]?";
    private static final Pattern WHOLE =
            Pattern.compile("(附?表|公开|预算|决算|批复|附件|部门|单位|[省市区县]级|财[预决]|信息|样)*" + DIGIT + "+([-－][0-9]+)?表?" + MARK
                    + "|\\p{IsHan}{1,4}[预决]算?附?[0-9]{1,2}([-－][0-9]+)?表"); // of a kind of budget: 社预01表
    private static final Pattern WORDED = Pattern.compile("(附|公开)?表" + DIGIT + "{1,3}([-—][0-9]{1,2})?");
    /** The space between a number and the year behind it is lost in a line without white space: 附件12024年 is 附件1 2024年. */
    private static final String YEAR_FOLLOWS = "(?=20[0-9]{2}年)";

    /** A numeral, but none that the name behind it begins with: 表一 of 表一三公经费支出表, none of 表一般公共预算. */
    private static final String CHINESE_NUMBER = ChineseNumeral.CLASS + "(?!公(?![务开共用安办路益司])|般)";

    private static final Pattern BEFORE_TITLE =
            Pattern.compile("^((公开|预算|决算|附)?(表[0-9]{1,2}(-[0-9]+)?(?![0-9年])|[0-9]{1,2}(-[0-9]+)?表)" + MARK
                    + "|附?表" + CHINESE_NUMBER + MARK
                    + "|(公开|预算|决算|附)?(表|件)?[0-9]{1,3}?([-.][0-9]{1,2}?)?[、.]?" + YEAR_FOLLOWS + ")(?=.{4})");
    private static final Pattern IN_LIST = Pattern.compile("^(附件([0-9]{0,3}?" + YEAR_FOLLOWS + "|" + DIGIT + "*[:：]?)"
            + "|[（(]?" + DIGIT + "{1,3}([）)、]|[.．](?![0-9]{1,2}20[0-9]{2}年)))");
    private static final Pattern BEFORE_NAME = Pattern.compile("^[（(]?附?[表件]?([0-9]{1,3}|" + CHINESE_NUMBER
            + ")([-－—][0-9]{1,2})?表?[）)]?" + MARK + "(?=20[0-9]{2}|\\p{IsHan}{4})");
    private static final Pattern ARABIC = Pattern.compile("[^0-9]*([0-9]{1,2})[^0-9]*");
    private static final Pattern CHINESE = Pattern.compile(
            "[^" + ChineseNumeral.DIGITS + "]*(" + ChineseNumeral.CLASS + ")[^" + ChineseNumeral.DIGITS + "]*");

    private TableNumber() {}

    /** Whether a text is such a number and nothing else; a bare 3 is one too. */
    public static boolean is(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether a text is one and has the word 表 first: 表3, 附表三, 公开表1-2. */
    public static boolean isWorded(String text) {
        return WORDED.matcher(text).matches();
    }

    /** The number that a title begins with, as printed: 表3： of 表3：收入预算表. */
    public static Optional<String> leading(String title) {
        Matcher matcher = BEFORE_TITLE.matcher(title);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The title without the place in a list before it: 附件3：收入预算表, 3.收入预算表 are 收入预算表. */
    public static String withoutPlaceInList(String title) {
        return IN_LIST.matcher(title).replaceFirst("");
    }

    /** The name of a table without whatever number stands before it, to compare. */
    public static String without(String title) {
        return BEFORE_NAME.matcher(Ordinal.without(title)).replaceFirst("");
    }

    /** What a printed number counts: 2 for 公开02表 and for 表二; nothing where it holds no number or two. */
    public static OptionalInt valueOf(String printed) {
        Matcher arabic = ARABIC.matcher(printed);
        if (arabic.matches()) {
            return OptionalInt.of(Integer.parseInt(arabic.group(1)));
        }
        Matcher chinese = CHINESE.matcher(printed);
        return chinese.matches() ? ChineseNumeral.valueOf(chinese.group(1)) : OptionalInt.empty();
    }
}
