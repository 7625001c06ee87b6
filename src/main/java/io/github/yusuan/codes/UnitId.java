package io.github.yusuan.codes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A mark of a publishing unit that stays the same over years and ways of writing its name: the division, digits of a
 * hash of the name as {@link #normalised} has it, and {@code -unit} for the budget of a single unit, which is another
 * one than that of the department of the same name.
 */
public final class UnitId {
    private static final int HASH_LENGTH = 10;
    private static final String NO_DIVISION = "000000";
    private static final Pattern OFFICES = Pattern.compile("[（(](局|厅|委|办|部|院|署|行|机关)?本级[）)]$|(?<=\\p{IsHan}{4})本级$");
    private static final Pattern PARTY = Pattern.compile("^中国共产党");
    private static final Pattern COMMITTEE = Pattern.compile("(?<=[省市县区州盟旗])委员会(?=.)");
    private static final Pattern MARKS = Pattern.compile("[\\s·（）()、]");

    private UnitId() {}

    /**
     * The mark of a unit; blank for one without a name.
     *
     * @param divisionCode six digits; blank where unknown
     * @param unitName as printed
     * @param single whether it is the budget of a single unit
     */
    public static String of(String divisionCode, String unitName, boolean single) {
        String name = normalised(unitName);
        if (name.isEmpty()) {
            return "";
        }
        return (divisionCode.isEmpty() ? NO_DIVISION : divisionCode) + "-" + hash(name) + (single ? "-unit" : "");
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The name without 本级, brackets and white space, 中国共产党江苏省委员会办公厅 as 中共江苏省委办公厅. */
    public static String normalised(String unitName) {
        String name = PARTY.matcher(withoutOffices(unitName)).replaceFirst("中共");
        String party = name.startsWith("中共") ? COMMITTEE.matcher(name).replaceFirst("委") : name;
        return MARKS.matcher(party).replaceAll("");
    }

    /** The department whose offices a name means: 深圳市财政局 for 深圳市财政局（本级）; the name itself for others. */
    public static String withoutOffices(String unitName) {
        return OFFICES.matcher(unitName).replaceFirst("");
    }
}
