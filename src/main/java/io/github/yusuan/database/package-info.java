/** Loads an output folder into one database file, with views that answer questions without counting twice. */
@NullMarked
package io.github.yusuan.database;

import org.jspecify.annotations.NullMarked;
