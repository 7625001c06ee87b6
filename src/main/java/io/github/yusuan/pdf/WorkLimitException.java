package io.github.yusuan.pdf;

import io.github.yusuan.model.PdfLimits;

/** A page asked for more work than {@link PdfLimits} allows; what was read of it until then is kept. */
final class WorkLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkLimitException(String limit) {
        super(limit, null, false, false);
    }
}
