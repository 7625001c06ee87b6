package io.github.yusuan.model;

import java.io.Serializable;

/**
 * One goal of a project.
 *
 * @param place cell that it stands in
 * @param heading what the form calls it, as 年度总体目标
 * @param number its number in its cell, from 1
 * @param text without its number and without white space at the ends
 */
public record Goal(Place place, String heading, int number, String text) implements Serializable {}
