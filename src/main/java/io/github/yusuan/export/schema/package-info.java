/**
 * What the columns of the written files are: declared once, with names, types, titles and meaning. Table Schema, SQLite,
 * Parquet and Spark schemas follow from the declaration. Knows nothing of budgets.
 */
@NullMarked
package io.github.yusuan.export.schema;

import org.jspecify.annotations.NullMarked;
