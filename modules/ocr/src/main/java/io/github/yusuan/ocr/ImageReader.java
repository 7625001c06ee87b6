package io.github.yusuan.ocr;

import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputReader;
import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Scans and photographs that are no PDF: PNG, JPEG, BMP and TIFF, of which each picture is a page. */
public final class ImageReader implements InputReader {

    @Override
    public Optional<String> kindOf(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 4), StandardCharsets.ISO_8859_1);
        boolean image = start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*")
                || start.startsWith("BM");
        return image ? Optional.of("an image") : Optional.empty();
    }

    @Override
    public InputDocument open(Input input) throws UnreadableInputException {
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(input.bytes()));
        Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new UnreadableInputException(input.name(), Reason.CORRUPT, "expected an image, found none");
        }
        javax.imageio.ImageReader reader = readers.next();
        reader.setInput(in);
        try {
            return new ImageDocument(reader, reader.getNumImages(true), input.problems());
        } catch (IOException | RuntimeException e) { // readers throw the unchecked ones for damaged files
            throw new UnreadableInputException(
                    input.name(),
                    Reason.CORRUPT,
                    "expected an image, found a damaged one: " + MessageWords.ofFailure(e));
        }
    }

    @Override
    public boolean showsPictures() {
        return true;
    }
}
