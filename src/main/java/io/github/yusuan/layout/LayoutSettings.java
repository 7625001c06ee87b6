package io.github.yusuan.layout;

import io.github.yusuan.layout.lines.LineSettings;
import io.github.yusuan.layout.ruled.RuleSettings;

/**
 * Tolerances of the layout stage.
 *
 * @param lines of glyphs that make a text
 * @param rules of rules that make a table
 */
public record LayoutSettings(LineSettings lines, RuleSettings rules) {

    /** Found on published disclosures. */
    public static final LayoutSettings DEFAULT = new LayoutSettings(LineSettings.DEFAULT, RuleSettings.DEFAULT);
}
