package io.github.yusuan.dialect;

/** How digits are set. */
enum DigitForm {
    PLAIN,
    FULL_WIDTH,
    /** ¥ before the amount. */
    YUAN_SIGN,
    /** Digit by digit. */
    APART
}
