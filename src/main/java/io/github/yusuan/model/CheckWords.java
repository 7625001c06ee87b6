package io.github.yusuan.model;

import java.io.Serializable;

/**
 * A check in words.
 *
 * @param formula what was compared, or what is missing: {@code 1 printed = 3 printed}
 * @param english what a failure means: which side is more, by how much, what may explain it; blank where it holds
 * @param chinese the same in Chinese
 */
public record CheckWords(String formula, String english, String chinese) implements Serializable {}
