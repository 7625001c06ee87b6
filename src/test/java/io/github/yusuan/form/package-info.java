/** How the catalogue of forms reads the wordings of finance bureaus. */
@NullMarked
package io.github.yusuan.form;

import org.jspecify.annotations.NullMarked;
