/** OFD, the national format for fixed layouts (GB/T 33190): its texts and paths become ink. */
@NullMarked
package io.github.yusuan.office.ofd;

import org.jspecify.annotations.NullMarked;
