/**
 * The desk: a page on this machine for who does not use a shell. Files are dropped, read by the batch and shown; whatever
 * comes in over the connection is refused unless it comes from that page ({@code Gate}).
 */
@NullMarked
package io.github.yusuan.desk;

import org.jspecify.annotations.NullMarked;
