package io.github.yusuan.office.parts;

import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;

/** How much a document of an office may ask for: far above any published one. */
public final class OfficeLimits {
    /** Bytes of a file. */
    public static final int MAX_BYTES = 64 << 20;
    /** Cells of a workbook that hold something. */
    public static final int MAX_CELLS = 400_000;
    /** Characters of one cell: a workbook allows no more itself. */
    public static final int MAX_CELL_TEXT = 32_767;

    private OfficeLimits() {}

    /** Refuses a file that is too large. */
    public static void require(String name, long bytes) throws UnreadableInputException {
        if (bytes > MAX_BYTES) {
            throw new UnreadableInputException(
                    name, Reason.RESOURCE_LIMIT, "expected at most " + MAX_BYTES + " bytes, found " + bytes);
        }
    }
}
