/** Writes records as Apache Parquet. A part of its own: Parquet's jars share packages and can be no modules of Java. */
@NullMarked
package io.github.yusuan.parquet;

import org.jspecify.annotations.NullMarked;
