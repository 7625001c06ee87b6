package io.github.yusuan.check.equation;

/** How the two sides of an equation compare. */
public enum Relation {
    /** Equal. */
    EQUAL("="),
    /** Equal, and the two are halves of one table. */
    SIDES("="),
    /** The left side is no more than the right one. */
    AT_MOST("<="),
    /** The left side is no less than the right one. */
    AT_LEAST(">="),
    /** The left side is half of the right one. */
    HALF("="),
    /** The left side is in per cent what the first term of the right one is of the second. */
    SHARE("="),
    /** The left side is in per cent what the first term of the right one is more than the second. */
    GROWTH("=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** In a formula. */
    String sign() {
        return sign;
    }

    /** Guards no amount: most wrong digits pass it. */
    boolean isBound() {
        return this == AT_MOST || this == AT_LEAST;
    }

    /** The left side is a rate, which two amounts give. */
    boolean isRate() {
        return this == SHARE || this == GROWTH;
    }
}
