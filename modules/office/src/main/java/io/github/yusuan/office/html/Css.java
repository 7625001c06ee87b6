package io.github.yusuan.office.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of the style language as says whether and where a text shows: declarations and lengths. */
final class Css {
    private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)\\s*(px|pt|em|rem|cm|mm|in)?.*");
    private static final double PX = 0.75;
    private static final double EM_PT = 10.5;

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    /** Possessive: a converter has thousands of rules for paper, which a group that may give back would keep on its stack. */
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*+\\{(?:[^{}]*+\\{[^{}]*+\\})*+[^{}]*+\\}");

    private Css() {}

    /** A style sheet without its comments and without what is for paper or for small screens only. */
    static String ofScreens(String css) {
        return MEDIA.matcher(COMMENT.matcher(css).replaceAll(" ")).replaceAll(" ");
    }

    /** The declarations of a block by property, in lower case; later ones win. */
    static Map<String, String> declarations(String style) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String part : style.split(";")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                map.put(
                        part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        part.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return map;
    }

    /** Whether a block of declarations hides its element. */
    static boolean hides(String style) {
        if (!style.contains(":")) {
            return false;
        }
        Map<String, String> map = declarations(style);
        return map.getOrDefault("display", "").startsWith("none")
                || map.getOrDefault("visibility", "").matches("(hidden|collapse).*")
                || map.getOrDefault("mso-hide", "").startsWith("all");
    }

    /** A length in points; empty where it is none. */
    static OptionalDouble points(String value) {
        Matcher matcher = LENGTH.matcher(value);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        return OptionalDouble.of(number
                * switch (unit) {
                    case "pt" -> 1;
                    case "em", "rem" -> EM_PT;
                    case "cm" -> 72 / 2.54;
                    case "mm" -> 72 / 25.4;
                    case "in" -> 72;
                    default -> PX;
                });
    }

    /** How far declarations indent their text, in ems. */
    static double indentEm(String style) {
        Map<String, String> map = declarations(style);
        double points = 0;
        for (String property : new String[] {"text-indent", "padding-left", "margin-left"}) {
            points += Math.max(0, points(map.getOrDefault(property, "0")).orElse(0));
        }
        return points / EM_PT;
    }
}
