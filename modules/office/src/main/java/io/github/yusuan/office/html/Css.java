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
    /** What stands further to the left of the window, or above it, is never seen. */
    private static final double FAR_PT = -500;

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

    /** What a block of declarations says of whether its element can be seen. */
    enum Showing {
        SHOWN,
        HIDDEN,
        UNSAID
    }

    /** Whether a block of declarations hides its element. */
    static boolean hides(String style) {
        return showing(style) == Showing.HIDDEN;
    }

    /** Whether a block of declarations hides its element or shows it. */
    static Showing showing(String style) {
        if (!style.contains(":")) {
            return Showing.UNSAID;
        }
        Map<String, String> map = declarations(style);
        String display = map.getOrDefault("display", "");
        String visibility = map.getOrDefault("visibility", "");
        boolean hidden = display.startsWith("none")
                || visibility.matches("(hidden|collapse).*")
                || map.getOrDefault("mso-hide", "").startsWith("all")
                || map.getOrDefault("font-size", "").matches("0(px|pt|em)?")
                || isOutside(map);
        return hidden ? Showing.HIDDEN : display.isEmpty() && visibility.isEmpty() ? Showing.UNSAID : Showing.SHOWN;
    }

    /** Texts for readers of screens stand outside the window, or are clipped to nothing. */
    private static boolean isOutside(Map<String, String> style) {
        if (!style.getOrDefault("position", "").matches("(absolute|fixed).*")) {
            return false;
        }
        return style.getOrDefault("clip", "").matches("rect\\(([01](px)?[, ]*){4}\\).*")
                || Math.min(
                                points(style.getOrDefault("left", "")).orElse(0),
                                points(style.getOrDefault("top", "")).orElse(0))
                        < FAR_PT;
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
