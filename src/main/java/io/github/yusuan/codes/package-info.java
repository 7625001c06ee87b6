/**
 * The national code lists: subjects of expenditure and revenue, administrative divisions. Facts with their evidence, not
 * the official book; {@code docs/codes.md} says where they come from. Imports nothing of the project.
 */
@NullMarked
package io.github.yusuan.codes;

import org.jspecify.annotations.NullMarked;
