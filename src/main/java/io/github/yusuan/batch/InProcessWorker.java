package io.github.yusuan.batch;

import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.MessageWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Converts in the thread that asks. */
final class InProcessWorker implements Worker {
    private final DocumentConverter converter;

    InProcessWorker(DocumentSettings settings) {
        this.converter = new DocumentConverter(settings);
    }

    @Override
    public DocumentRow convert(InputFile file, Path folder, Runnable pictureRead) throws CannotWriteException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file.path());
        } catch (IOException e) {
            return DocumentRow.failed(file.source(), "", 0, DocumentStatus.IO_ERROR, MessageWords.ofFailure(e));
        }
        try {
            return converter.convert(file.source(), bytes, folder, new DocumentConverter.Progress() {
                @Override
                public void pictureRead() {
                    pictureRead.run();
                }
            });
        } catch (IOException e) {
            throw new CannotWriteException("cannot write the data of " + file.source(), e);
        }
    }

    @Override
    public void close() {
        // nothing is held
    }
}
