package io.github.yusuan.form;

/** What a column of a table holds. */
enum ColumnRole {
    /** Running numbers: 序号, 行次. */
    ORDINAL,
    /** Subject codes, alone or with their names. */
    CODE,
    /** The 类 part of a code. */
    CODE_1,
    /** The 款 part of a code. */
    CODE_2,
    /** The 项 part of a code. */
    CODE_3,
    /** Names of subjects or items. */
    NAME,
    /** Names or codes of units. */
    UNIT,
    /** Amounts. */
    AMOUNT,
    /** Other text. */
    TEXT;

    boolean isCodePart() {
        return codePart() >= 0;
    }

    /** Which part of a code: 0 类, 1 款, 2 项; -1 for none. */
    int codePart() {
        return switch (this) {
            case CODE_1 -> 0;
            case CODE_2 -> 1;
            case CODE_3 -> 2;
            default -> -1;
        };
    }

    boolean isLabel() {
        return this == CODE || this == NAME || this == UNIT || isCodePart();
    }
}
