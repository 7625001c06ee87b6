package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whose time limit is prolonged. */
class PictureListenerTest {

    @Test
    void countsPagesThatWereReadFromTheirPictures() {
        AtomicInteger pictures = new AtomicInteger();
        PictureListener listener = new PictureListener(new DocumentConverter.Progress() {
            @Override
            public void pictureRead() {
                pictures.incrementAndGet();
            }
        });

        listener.problemFound(Problem.ofPage(ProblemCode.SCANNED_PAGE, 1, "not read"));
        listener.problemFound(Problem.ofPage(ProblemCode.OCR_READ, 2, "read"));
        listener.pageRead(2, 2);

        assertThat(pictures).hasValue(1);
    }
}
