package io.github.yusuan.codes;

import java.io.Serializable;

/**
 * A subject of the classification under the name that it has in some years.
 *
 * @param code 类 3, 款 5, 项 7 digits
 * @param name without white space
 * @param years in which it has this name
 * @param evidence how we know
 */
public record Subject(String code, String name, Years years, Evidence evidence) implements Serializable {}
