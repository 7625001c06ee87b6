package io.github.yusuan.office.html;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an element stands on its page, in points from the top left. Its own lengths count from the box that it stands in.
 *
 * @param x left end
 * @param y top
 * @param width its width
 * @param height its height
 */
record PlacedBox(double x, double y, double width, double height) {
    private static final Pattern PERCENT = Pattern.compile("(-?\\d*\\.?\\d+)%.*");
    /** Viewers of PDF multiply all lengths with the size of their window. */
    private static final Pattern SCALED =
            Pattern.compile("(?:calc|round)\\(.*?var\\(--[\\w-]+\\)\\s*\\*\\s*([-.\\d]+\\w*).*");

    /** The box of an element that stands in this one. */
    PlacedBox within(Map<String, String> style) {
        double wide = length(style, "width", width).orElse(0);
        double high = length(style, "height", height).orElse(0);
        return new PlacedBox(left(style), top(style, high), wide, high);
    }

    /** Left end of an element that stands in this one. */
    double left(Map<String, String> style) {
        return x + length(style, "left", width).orElse(0);
    }

    /** Top of an element of that height that stands in this one. */
    double top(Map<String, String> style, double high) {
        OptionalDouble top = length(style, "top", height);
        OptionalDouble bottom = length(style, "bottom", height);
        return top.isPresent() || bottom.isEmpty() ? y + top.orElse(0) : y + height - bottom.getAsDouble() - high;
    }

    /** A declared length in points; empty where there is none. */
    static OptionalDouble length(Map<String, String> style, String property, double whole) {
        String value = style.getOrDefault(property, "");
        Matcher percent = PERCENT.matcher(value);
        if (percent.matches()) {
            return OptionalDouble.of(Double.parseDouble(percent.group(1)) / 100 * whole);
        }
        Matcher scaled = SCALED.matcher(value);
        String plain = scaled.matches() ? scaled.group(1).strip() : value;
        return plain.isEmpty() ? OptionalDouble.empty() : Css.points(plain);
    }
}
