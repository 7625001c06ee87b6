package io.github.yusuan.words;

import io.github.yusuan.model.MoneyUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as tables print it: {@code 1,234.50}, {@code ¥.50}, {@code △45.60}, {@code (3.2)}, {@code 12.5万元},
 * {@code 384.22①}, {@code 负45.60}, {@code 1.286.530,50}.
 *
 * <p>This is the only grammar of printed numbers; it answers for any text and never throws. What stands with a number
 * and is none of it (currency sign, note mark, a share in brackets) is left out of {@code plain}.
 *
 * @param plain digits with a point at most, a minus before them where it is negative: {@code -45.60}
 * @param value the same as a number
 * @param percent whether it is a percentage
 * @param unit the unit of money printed in the cell itself
 */
public record PrintedNumber(String plain, BigDecimal value, boolean percent, Optional<MoneyUnit> unit) {
    /** No sum of money has more digits; beyond it figures have run together. */
    private static final int MAX_LENGTH = 400;

    private static final String DIGITS = "(?<digits>\\d{1,3}(?:[,']\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)";
    private static final String EUROPEAN_ALONE = "(?<digits>\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}|\\d{1,3}(?:\\.\\d{3}){2,})";
    private static final String EUROPEAN_ANY = "(?<digits>\\d{1,3}(?:\\.\\d{3})+(?:,\\d*)?|\\d+(?:,\\d*)?)";
    private static final String CURRENCY = "(?:人民币|RMB|CNY)?¥?";
    private static final String NOTE = "(?:[①-⑳⑴-⒇⁰¹²³⁴-⁹*†‡※]|\\[注?\\d{1,2}\\]|\\(?注\\d{0,2}\\)?)*";
    private static final String NOTE_BEFORE = "[①-⑳⑴-⒇*※]?";
    private static final String SHARE = "(?:\\((?:占比?)?\\d+(?:\\.\\d+)?%\\))?";

    static final Pattern PLAIN = grammar(DIGITS);
    static final Pattern EUROPEAN_ONLY = grammar(EUROPEAN_ALONE);
    static final Pattern EUROPEAN = grammar(EUROPEAN_ANY);
    /** All ideographs that stand with a number are in the grammar itself. */
    private static final String WORDS = PLAIN.pattern();

    private static final Pattern REMARK = Pattern.compile("(.*\\.\\d+)[（(]?(?![百千万亿元个人台辆%％])\\p{IsHan}[^0-9０-９]+");

    private static Pattern grammar(String digits) {
        return Pattern.compile(NOTE_BEFORE + "(?<open>\\()?(?<sign>[-+▵负])?" + CURRENCY + "(?<second>[-+▵])?" + digits
                + "(?<percent>%)?(?<unit>" + MoneyWords.WORD + ")?整?(?<behind>-)?(?<close>\\))?" + SHARE + NOTE);
    }

    /** The number that a text is, in the style of Chinese tables, or of Europe where nothing else can be meant. */
    public static Optional<PrintedNumber> parse(String text) {
        return NumberStyle.CHINESE.parse(text);
    }

    /** The amount of a cell that has words of a remark behind it: 384.22含上年结转. It must have a fraction. */
    public static Optional<PrintedNumber> withRemark(String text) {
        Matcher matcher = REMARK.matcher(text);
        return matcher.matches() ? parse(matcher.group(1)) : Optional.empty();
    }

    /** The value of a text that was found to be a number, with the fraction as printed; 0 of any other. */
    public static BigDecimal valueOf(String number) {
        return parse(number).map(PrintedNumber::value).orElse(BigDecimal.ZERO);
    }

    /** Whether a text is a number. */
    public static boolean isNumber(String text) {
        return parse(text).isPresent();
    }

    /** Whether a text is a number with a fraction, which neither a code nor a running number has. */
    public static boolean isDecimal(String text) {
        return parse(text).filter(PrintedNumber::hasFraction).isPresent();
    }

    /** Whether it is printed with a fraction. */
    public boolean hasFraction() {
        int point = plain.indexOf('.');
        return point >= 0 && point + 1 < plain.length();
    }

    /** As users get it: plain, with the sign of a percentage. */
    public String printed() {
        return percent ? plain + "%" : plain;
    }

    static Optional<PrintedNumber> read(Pattern grammar, String text, boolean european) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !mayBeNumber(text)) {
            return Optional.empty();
        }
        String simple = european ? "" : PlainNumber.of(text);
        if (!simple.isEmpty()) {
            return Optional.of(new PrintedNumber(simple, new BigDecimal(simple), false, Optional.empty()));
        }
        Matcher matcher = grammar.matcher(PlainSigns.of(text));
        if (!matcher.matches() || !isWellSigned(matcher)) {
            return Optional.empty();
        }
        String digits = matcher.group("digits");
        String bare = european
                ? digits.replace(".", "").replace(',', '.')
                : digits.replace(",", "").replace("'", "");
        String whole = bare.startsWith(".") ? "0" + bare : bare.endsWith(".") ? bare + "0" : bare;
        String plain = isNegative(matcher) ? "-" + whole : whole;
        return Optional.of(new PrintedNumber(
                plain,
                new BigDecimal(plain),
                matcher.group("percent") != null,
                Optional.ofNullable(matcher.group("unit")).flatMap(MoneyWords::unitOf)));
    }

    /** Most texts of a table are labels: they have no digit, or a character that no number is printed with. */
    private static boolean mayBeNumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c) && WORDS.indexOf(c) < 0) {
                return false;
            }
            digit |= Digits.is(c) || c >= '０' && c <= '９';
        }
        return digit;
    }

    /** One sign at most, and brackets in pairs; a bracket may hold a minus, which then says the same. */
    private static boolean isWellSigned(Matcher matcher) {
        int signs = 0;
        for (String sign : new String[] {"sign", "second", "behind"}) {
            signs += matcher.group(sign) == null ? 0 : 1;
        }
        return signs <= 1 && (matcher.group("open") == null) == (matcher.group("close") == null);
    }

    private static boolean isNegative(Matcher matcher) {
        return matcher.group("open") != null
                || isMinus(matcher.group("sign"))
                || isMinus(matcher.group("second"))
                || matcher.group("behind") != null;
    }

    private static boolean isMinus(@Nullable String sign) {
        return sign != null && !sign.equals("+");
    }
}
