package io.github.yusuan.model;

import java.io.Serializable;

/**
 * What amounts are about: a year, as it was planned or as it came out.
 *
 * @param year of the budget or account; 0 where unknown
 * @param phase budget, execution or final account
 */
public record FiscalPeriod(int year, Phase phase) implements Serializable {}
