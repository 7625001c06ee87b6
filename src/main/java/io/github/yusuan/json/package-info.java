/**
 * JSON as the program's own catalogues and a user's need it: read strictly, with the place of what is wrong. A library
 * would be one more that an application could bring in another version.
 */
@NullMarked
package io.github.yusuan.json;

import org.jspecify.annotations.NullMarked;
