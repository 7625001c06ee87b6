/** Reads documents into data frames of Apache Spark. A part of its own, which brings everything but Spark. */
@NullMarked
package io.github.yusuan.spark;

import org.jspecify.annotations.NullMarked;
