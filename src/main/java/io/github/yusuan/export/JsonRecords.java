package io.github.yusuan.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes records as JSON objects, one a line.
 *
 * @param form as one array, or as lines that each stand alone
 */
record JsonRecords(Form form) implements RecordFormat {
    private static final JsonFactory JSON = new JsonFactory();

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
    public void write(RecordKind<?> kind, List<List<String>> rows, Path folder) throws IOException {
        Path file = folder.resolve(RecordFormat.fileOf(kind, form.format));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(form.begin);
            for (int i = 0; i < rows.size(); i++) {
                out.write(i == 0 ? "" : form.between);
                out.write(object(kind.fields(), rows.get(i)));
            }
            out.write(rows.isEmpty() && form == Form.LINES ? "" : form.end);
        }
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
