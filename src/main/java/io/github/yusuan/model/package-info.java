/** What users get: a disclosure with its tables, facts and problems. Imports nothing of the project. */
@NullMarked
package io.github.yusuan.model;

import org.jspecify.annotations.NullMarked;
