package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount of money beside the text that it was read from.
 *
 * @param printed as printed, without thousands separators and white space
 * @param unit unit that it is printed in
 * @param yuan exact value in yuan
 */
public record PrintedAmount(String printed, MoneyUnit unit, BigDecimal yuan) implements Serializable {}
