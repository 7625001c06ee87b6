package io.github.yusuan.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.ExtractedCell;
import io.github.yusuan.model.ExtractedTable;
import io.github.yusuan.model.Extraction;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * How the tables of any document are written.
 *
 * <pre>{@code
 * TableFormat.CSV.write(Yusuan.tables(Path.of("report.pdf")), System.out);
 * }</pre>
 */
public enum TableFormat {
    /** The rows of each table, a blank line between two; a merged cell has its text in its first place. */
    CSV {
        @Override
        public void write(Extraction extraction, Appendable out) throws IOException {
            String between = "";
            for (ExtractedTable table : extraction.tables()) {
                out.append(between);
                new CSVPrinter(out, ROWS).printRecords(table.rows());
                between = "\n";
            }
        }
    },
    /** One array of tables, each with its cells, their spans, pages and boxes. */
    JSON {
        @Override
        public void write(Extraction extraction, Appendable out) throws IOException {
            String between = "[\n";
            for (ExtractedTable table : extraction.tables()) {
                out.append(between).append(json(table));
                between = ",\n";
            }
            out.append(extraction.tables().isEmpty() ? "[]\n" : "\n]\n");
        }
    },
    /** One table a line, as in the array. */
    JSONL {
        @Override
        public void write(Extraction extraction, Appendable out) throws IOException {
            for (ExtractedTable table : extraction.tables()) {
                out.append(json(table)).append("\n");
            }
        }
    },
    /** A page of tables with the spans of their cells. */
    HTML {
        @Override
        public void write(Extraction extraction, Appendable out) throws IOException {
            out.append("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>")
                    .append(escaped(extraction.source()))
                    .append("</title></head>\n<body>\n");
            for (ExtractedTable table : extraction.tables()) {
                html(table, out);
            }
            out.append("</body>\n</html>\n");
        }
    };

    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes all tables; flushing and closing are the caller's. */
    public abstract void write(Extraction extraction, Appendable out) throws IOException;

    /** The word on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String json(ExtractedTable table) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("table_seq", table.seq());
            json.writeStringField("title", table.title());
            strings("above", table.above(), json);
            strings("notes", table.notes(), json);
            json.writeNumberField("first_page", table.firstPage());
            json.writeNumberField("last_page", table.lastPage());
            json.writeNumberField("rows", table.rowCount());
            json.writeNumberField("columns", table.columnCount());
            json.writeNumberField("head_rows", table.headRows());
            json.writeNumberField("confidence", table.confidence());
            json.writeArrayFieldStart("cells");
            for (ExtractedCell cell : table.cells()) {
                write(cell, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void strings(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void write(ExtractedCell cell, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", cell.row());
        json.writeNumberField("column", cell.column());
        json.writeNumberField("row_span", cell.rowSpan());
        json.writeNumberField("column_span", cell.columnSpan());
        json.writeStringField("text", cell.text());
        json.writeNumberField("page", cell.page());
        json.writeArrayFieldStart("box");
        for (String edge : edges(cell.box())) {
            json.writeNumber(edge);
        }
        json.writeEndArray();
        if (!cell.place().isEmpty()) {
            json.writeStringField("place", cell.place());
        }
        json.writeEndObject();
    }

    /** None where it has no place on a page. */
    private static List<String> edges(Box box) {
        return box.equals(Box.NONE)
                ? List.of()
                : List.of(
                        Printed.side(box, Box::x0),
                        Printed.side(box, Box::y0),
                        Printed.side(box, Box::x1),
                        Printed.side(box, Box::y1));
    }

    private static void html(ExtractedTable table, Appendable out) throws IOException {
        out.append("<table border=\"1\" data-first-page=\"" + table.firstPage() + "\" data-last-page=\""
                + table.lastPage() + "\">\n");
        if (!table.title().isEmpty()) {
            out.append("<caption>").append(escaped(table.title())).append("</caption>\n");
        }
        int row = 0;
        for (ExtractedCell cell : table.cells()) {
            for (; row < cell.row(); row++) {
                out.append(row == 0 ? "<tr>" : "</tr>\n<tr>");
            }
            String name = cell.row() <= table.headRows() ? "th" : "td";
            out.append("<" + name + span("rowspan", cell.rowSpan()) + span("colspan", cell.columnSpan()) + ">")
                    .append(escaped(cell.text()))
                    .append("</" + name + ">");
        }
        for (; row < table.rowCount(); row++) {
            out.append(row == 0 ? "<tr>" : "</tr>\n<tr>");
        }
        out.append("</tr>\n</table>\n");
    }

    private static String span(String attribute, int cells) {
        return cells == 1 ? "" : " " + attribute + "=\"" + cells + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
