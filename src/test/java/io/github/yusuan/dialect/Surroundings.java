package io.github.yusuan.dialect;

/** What else a page shows. */
enum Surroundings {
    NOTHING,
    PAGE_NUMBERS,
    RUNNING_HEAD,
    /** A sentence that names the table before it comes. */
    PROSE,
    /** Pale words across the page. */
    WATERMARK,
    /** The page is turned, its content turned back. */
    ROTATED
}
