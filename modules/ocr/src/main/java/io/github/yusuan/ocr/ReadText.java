package io.github.yusuan.ocr;

import java.util.List;

/**
 * What a line was read as.
 *
 * @param characters one after the other
 */
record ReadText(List<Sign> characters) {

    /**
     * One character.
     *
     * @param text what
     * @param x its middle, in pixels of the crop
     * @param certainty from 0 to 1
     */
    record Sign(String text, double x, float certainty) {}

    /** Copies the list. */
    ReadText {
        characters = List.copyOf(characters);
    }

    /** How sure the line is on the whole; 0 for an empty one. */
    double certainty() {
        return characters.stream().mapToDouble(Sign::certainty).average().orElse(0);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        characters.forEach(c -> text.append(c.text()));
        return text.toString();
    }
}
