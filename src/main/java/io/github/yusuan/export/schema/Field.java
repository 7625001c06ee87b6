package io.github.yusuan.export.schema;

import java.util.List;

/**
 * What a column is, whatever the format. Declared by a chain: {@code Field.integer("page").titled("Page",
 * "页码").describedAs("counted from 1").mandatory()}.
 *
 * @param name in every file, fixed by {@code docs/output.md}
 * @param type of its values
 * @param digits size of decimal numbers; {@link Digits#NONE} for others
 * @param titles what people call it
 * @param description one sentence in English
 * @param required never blank
 * @param allowed the words it takes; empty for any
 * @param concept its type in the OpenSpending taxonomy of budgets ({@code columnType} of a Fiscal Data Package); blank
 *     for none
 */
public record Field(
        String name,
        FieldType type,
        Digits digits,
        Titles titles,
        String description,
        boolean required,
        List<String> allowed,
        String concept) {

    /**
     * What people call a column.
     *
     * @param english in English
     * @param chinese in Chinese
     */
    public record Titles(String english, String chinese) {}

    /** Copies the list. */
    public Field {
        allowed = List.copyOf(allowed);
    }

    private Field(String name, FieldType type, Digits digits) {
        this(name, type, digits, new Titles(name, name), "", false, List.of(), "");
    }

    /** A column of text. */
    public static Field text(String name) {
        return new Field(name, FieldType.TEXT, Digits.NONE);
    }

    /** A column of whole numbers. */
    public static Field integer(String name) {
        return new Field(name, FieldType.INTEGER, Digits.NONE);
    }

    /** A column of decimal numbers. */
    public static Field decimal(String name, Digits digits) {
        return new Field(name, FieldType.DECIMAL, digits);
    }

    /** A column of yes and no. */
    public static Field flag(String name) {
        return new Field(name, FieldType.BOOLEAN, Digits.NONE);
    }

    /** With its titles. */
    public Field titled(String english, String chinese) {
        return new Field(name, type, digits, new Titles(english, chinese), description, required, allowed, concept);
    }

    /** With its meaning in a sentence. */
    public Field describedAs(String sentence) {
        return new Field(name, type, digits, titles, sentence, required, allowed, concept);
    }

    /** Never blank. */
    public Field mandatory() {
        return new Field(name, type, digits, titles, description, true, allowed, concept);
    }

    /** One of some words; blank ones among them say that the column may be blank and are dropped. */
    public Field oneOf(List<String> words) {
        List<String> kept = words.stream().filter(word -> !word.isEmpty()).toList();
        return new Field(name, type, digits, titles, description, required, kept, concept);
    }

    /** With its type in the OpenSpending taxonomy. */
    public Field fiscal(String columnType) {
        return new Field(name, type, digits, titles, description, required, allowed, columnType);
    }

    /** Its title in English. */
    public String title() {
        return titles.english();
    }

    /** Its title in Chinese. */
    public String titleZh() {
        return titles.chinese();
    }
}
