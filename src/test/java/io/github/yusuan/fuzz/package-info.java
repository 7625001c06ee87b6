/** What a fuzzer drives: four doors into the reading, each fed by bytes of any kind. */
@NullMarked
package io.github.yusuan.fuzz;

import org.jspecify.annotations.NullMarked;
