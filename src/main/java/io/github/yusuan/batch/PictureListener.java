package io.github.yusuan.batch;

import io.github.yusuan.ReadListener;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;

/** Passes on which pages are read from their pictures. */
final class PictureListener implements ReadListener {
    private static final long serialVersionUID = 1L;

    private final transient DocumentConverter.Progress progress;

    PictureListener(DocumentConverter.Progress progress) {
        this.progress = progress;
    }

    @Override
    public void problemFound(Problem problem) {
        if (problem.code() == ProblemCode.OCR_READ) {
            progress.pictureRead();
        }
    }
}
