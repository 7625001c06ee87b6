package io.github.yusuan.check;

import java.math.BigDecimal;

/**
 * A printed amount as a term of an identity.
 *
 * @param fact number of the fact, from 1
 * @param amount in yuan
 * @param lastPlace one unit of the last place that its table prints, in yuan
 */
record Figure(int fact, BigDecimal amount, BigDecimal lastPlace) {}
