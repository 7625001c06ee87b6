package io.github.yusuan.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes records as JSON objects, one a line.
 *
 * @param form as one array, or as lines that each stand alone
 */
record JsonRecords(Form form) implements TextFormat {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int BUFFER = 8192;

    /** What holds the objects together. */
    enum Form {
        ARRAY(Format.JSON, "[\n", ",\n", "\n]\n"),
        LINES(Format.JSONL, "", "\n", "\n");

        private final Format format;
        private final String begin;
        private final String between;
        private final String end;

        Form(Format format, String begin, String between, String end) {
            this.format = format;
            this.begin = begin;
            this.between = between;
            this.end = end;
        }
    }

    @Override
    public Format format() {
        return form.format;
    }

    @Override
    public void write(RecordKind<?> kind, List<List<String>> rows, Appendable out) throws IOException {
        out.append(form.begin);
        for (int i = 0; i < rows.size(); i++) {
            out.append(i == 0 ? "" : form.between);
            out.append(object(kind.fields(), rows.get(i)));
        }
        out.append(rows.isEmpty() && form == Form.LINES ? "" : form.end);
    }

    /** The objects of each part stand between the text that begins and the text that ends it. */
    @Override
    public void join(RecordKind<?> kind, List<Path> parts, Path folder) throws IOException {
        Path file = folder.resolve(RecordFormat.fileOf(kind, form.format));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(bytes(form.begin));
            boolean first = true;
            for (Path part : parts) {
                long length = Files.size(part) - form.begin.length() - form.end.length();
                if (length > 0) {
                    out.write(bytes(first ? "" : form.between));
                    copy(part, length, out);
                    first = false;
                }
            }
            out.write(bytes(first && form == Form.LINES ? "" : form.end));
        }
    }

    private void copy(Path part, long length, OutputStream out) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part))) {
            in.skipNBytes(form.begin.length());
            byte[] buffer = new byte[BUFFER];
            long left = length;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException("expected " + left + " bytes more in " + part);
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String object(List<Field> fields, List<String> values) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (int i = 0; i < fields.size(); i++) {
                json.writeFieldName(fields.get(i).name());
                write(fields.get(i), values.get(i), json);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Field field, String value, JsonGenerator json) throws IOException {
        if (value.isEmpty()) {
            json.writeNull();
            return;
        }
        switch (field.type()) {
            case TEXT -> json.writeString(value);
            case INTEGER, DECIMAL -> json.writeNumber(value);
            case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(value));
        }
    }
}
