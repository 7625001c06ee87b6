package io.github.yusuan.office;

import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputReader;
import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import io.github.yusuan.office.book.XlsReader;
import io.github.yusuan.office.word.DocReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/** Reads documents of the old container of Microsoft, which WPS uses too: workbooks and text documents. */
public final class OleReader implements InputReader {
    private static final String LOGGING = "log4j2.StatusLogger.level";

    static {
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "OFF"); // POI asks for a logger, and says on standard output that there is none
        }
    }

    /** Records become objects some ten times their size. */
    private static final int MAX_BYTES = 32 << 20;

    /** A reader has no settings. */
    public OleReader() {}

    @Override
    public Optional<String> kindOf(byte[] head) {
        boolean ole = head.length > 8
                && (head[0] & 0xff) == 0xd0
                && (head[1] & 0xff) == 0xcf
                && (head[2] & 0xff) == 0x11
                && (head[3] & 0xff) == 0xe0;
        return ole ? Optional.of("an old office document") : Optional.empty();
    }

    @Override
    public InputDocument open(Input input) throws UnreadableInputException {
        input.requireAtMost(MAX_BYTES, "an old office document");
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            return document(files.getRoot(), input);
        } catch (UnreadableInputException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableInputException(input.name(), Reason.ENCRYPTED, "the document wants a password");
        } catch (OldFileFormatException e) {
            throw new UnreadableInputException(
                    input.name(),
                    Reason.NOT_A_PDF,
                    "expected a document of Office 97 or later; save it as .xlsx or .docx");
        } catch (IOException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ArithmeticException
                | NegativeArraySizeException
                | ClassCastException
                | NullPointerException
                | BufferUnderflowException
                | java.util.NoSuchElementException
                | UnsupportedOperationException e) {
            // what POI throws for records that are not as they should be
            throw new UnreadableInputException(
                    input.name(),
                    Reason.CORRUPT,
                    "expected an office document, found damaged records: " + MessageWords.ofFailure(e));
        }
    }

    private static InputDocument document(DirectoryNode root, Input input) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableInputException(input.name(), Reason.ENCRYPTED, "the document wants a password");
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return new XlsReader(input).read(root);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return new DocReader(input).read(root);
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            throw new UnreadableInputException(
                    input.name(),
                    Reason.NOT_A_PDF,
                    "expected a workbook of Excel 97 or later, found an older one; save it as .xlsx");
        }
        throw new UnreadableInputException(
                input.name(),
                Reason.NOT_A_PDF,
                "expected a workbook or a text document, found another office document");
    }
}
