/** What several readers share: cells one after another as a table, texts of unknown widths as ink, notes' marks, limits. */
@NullMarked
package io.github.yusuan.office.parts;

import org.jspecify.annotations.NullMarked;
