package io.github.yusuan.office;

import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputReader;
import io.github.yusuan.input.ZipContents;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import io.github.yusuan.office.book.OdsReader;
import io.github.yusuan.office.book.XlsxReader;
import io.github.yusuan.office.ofd.OfdReader;
import io.github.yusuan.office.parts.OfficeLimits;
import io.github.yusuan.office.word.DocxReader;
import io.github.yusuan.office.word.OdtReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads documents that are ZIP containers of XML, told apart by what is in them: Office Open XML, OpenDocument, OFD. */
public final class ZippedReader implements InputReader {
    private static final byte[] NONE = new byte[0];

    /** A reader has no settings. */
    public ZippedReader() {}

    @Override
    public Optional<String> kindOf(byte[] head) {
        return ZipContents.isZip(head) ? Optional.of("an office document") : Optional.empty();
    }

    @Override
    public InputDocument open(Input input) throws UnreadableInputException {
        OfficeLimits.require(input.name(), input.bytes().length);
        try {
            Map<String, byte[]> parts =
                    ZipContents.read(input.bytes(), ZipContents.Limits.DOCUMENT, ZippedReader::isText);
            return document(parts, input);
        } catch (ZipContents.LimitException e) {
            throw new UnreadableInputException(
                    input.name(), Reason.RESOURCE_LIMIT, "the document goes beyond the limits: " + e.getMessage());
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableInputException(
                    input.name(),
                    Reason.CORRUPT,
                    "expected an office document, found damaged parts: " + e.getMessage());
        }
    }

    private static boolean isText(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    }

    private static InputDocument document(Map<String, byte[]> parts, Input input) throws IOException {
        String type = new String(parts.getOrDefault("mimetype", NONE), StandardCharsets.US_ASCII);
        if (parts.keySet().stream().anyMatch(name -> name.equals("OFD.xml"))) {
            return new OfdReader(parts, input).read();
        }
        if (type.contains("opendocument") && isEncrypted(parts)) {
            throw new UnreadableInputException(input.name(), Reason.ENCRYPTED, "the document wants a password");
        }
        if (type.contains("opendocument.spreadsheet")) {
            return new OdsReader(parts, input).read();
        }
        if (type.contains("opendocument.text")) {
            return new OdtReader(parts, input).read();
        }
        if (parts.keySet().stream().anyMatch(name -> name.startsWith("xl/") && name.endsWith("workbook.xml"))) {
            return new XlsxReader(parts, input).read();
        }
        if (parts.keySet().stream()
                .anyMatch(name -> name.startsWith("word/") && name.matches("word/document\\d*\\.xml"))) {
            return new DocxReader(parts, input).read();
        }
        String types = new String(parts.getOrDefault("[Content_Types].xml", NONE), StandardCharsets.UTF_8);
        if (types.contains("ms-excel.sheet.binary")) {
            throw new UnreadableInputException(
                    input.name(),
                    Reason.NOT_A_PDF,
                    "expected a workbook, found a binary one (.xlsb); save it as .xlsx");
        }
        throw new UnreadableInputException(
                input.name(),
                Reason.NOT_A_PDF,
                "expected a workbook, a text document or OFD, found another ZIP container; the entries of an archive are read by convert");
    }

    private static boolean isEncrypted(Map<String, byte[]> parts) {
        String manifest = new String(parts.getOrDefault("META-INF/manifest.xml", NONE), StandardCharsets.UTF_8);
        return manifest.contains("encryption-data");
    }
}
