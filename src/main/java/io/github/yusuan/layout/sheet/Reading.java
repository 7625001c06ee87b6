package io.github.yusuan.layout.sheet;

import io.github.yusuan.ink.Glyph;
import java.util.List;

/**
 * One way to read some glyphs as tables.
 *
 * @param drafts the tables
 * @param rest the glyphs that stand in none of them
 */
public record Reading(List<GridDraft> drafts, List<Glyph> rest) {}
