package io.github.yusuan.office.book;

import io.github.yusuan.office.parts.NoteMark;

/**
 * The text of a cell as its parts come, run by run: without how it is pronounced, what is struck out and the raised marks of
 * notes.
 */
final class InlineRuns {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private int phonetic;
    private boolean struck;
    private boolean raised;

    /** An element begins. */
    void begin(String name, String value) {
        switch (name) {
            case "rPh" -> phonetic++;
            case "strike" -> struck = !value.matches("0|false");
            case "vertAlign" -> raised = value.equals("superscript");
            default -> {}
        }
    }

    /** Text of a run. */
    void add(String characters) {
        if (phonetic == 0) {
            run.append(characters);
        }
    }

    /** An element ends: with a run or the whole its text is known. */
    void end(String name) {
        if (name.equals("rPh")) {
            phonetic--;
        } else if (name.equals("r") || name.equals("is")) {
            boolean left = struck || raised && NoteMark.is(run.toString(), text.toString());
            text.append(left ? "" : run);
            run.setLength(0);
            struck = false;
            raised = false;
        }
    }

    /** The text so far. */
    String text() {
        return text.toString();
    }
}
