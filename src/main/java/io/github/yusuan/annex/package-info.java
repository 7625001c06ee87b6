/** Forms and lists beyond the core tables: projects and their targets, procurement, assets, units. */
@NullMarked
package io.github.yusuan.annex;

import org.jspecify.annotations.NullMarked;
