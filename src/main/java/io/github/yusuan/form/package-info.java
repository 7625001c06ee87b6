/**
 * What the tables mean: the catalogue of forms, the kind of each table, its columns and rows as facts.
 */
@NullMarked
package io.github.yusuan.form;

import org.jspecify.annotations.NullMarked;
