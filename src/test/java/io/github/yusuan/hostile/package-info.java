/** Files made to do harm, and good files damaged at random: none may stop the program, and none may go unnoticed. */
@NullMarked
package io.github.yusuan.hostile;

import org.jspecify.annotations.NullMarked;
