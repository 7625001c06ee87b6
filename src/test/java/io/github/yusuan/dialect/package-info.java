/**
 * Invented tables in every manner of drawing, heading, coding, wording, breaking and numbering that published documents
 * show, each manner independent of the others. What a table says is known before it is drawn; the same seed gives the
 * same bytes.
 */
@NullMarked
package io.github.yusuan.dialect;

import org.jspecify.annotations.NullMarked;
