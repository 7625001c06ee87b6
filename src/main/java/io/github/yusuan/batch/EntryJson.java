package io.github.yusuan.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.yusuan.batch.DocumentRow.About;
import io.github.yusuan.batch.DocumentRow.Counts;
import io.github.yusuan.batch.Journal.Entry;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/**
 * An entry of the journal as a line of JSON, field by field: every run writes one a document, and an object mapper, which
 * looks for the fields itself, takes longer to begin than a small document to be read. Reading one again, for which there
 * is time, is an object mapper's; a test compares the two.
 */
final class EntryJson {
    private static final JsonFactory JSON = new JsonFactory();

    private EntryJson() {}

    /** The line, without its end. */
    static String lineOf(Entry entry) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("settings", entry.settings());
            json.writeFieldName("row");
            writeRow(entry.row(), json);
            json.writeStringField("digest", entry.digest());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeRow(DocumentRow row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("input");
        json.writeStringField("source", row.source());
        json.writeStringField("sha256", row.sha256());
        json.writeNumberField("bytes", row.bytes());
        json.writeEndObject();
        json.writeStringField("folder", row.folder());
        json.writeObjectFieldStart("outcome");
        json.writeStringField("status", row.status().name());
        json.writeStringField("reason", row.reason());
        json.writeStringField("duplicateOf", row.duplicateOf());
        json.writeEndObject();
        json.writeFieldName("about");
        writeAbout(row.about(), json);
        json.writeFieldName("counts");
        writeCounts(row.counts(), json);
        json.writeArrayFieldStart("parts");
        for (PublishedPart part : row.parts()) {
            json.writeStartObject();
            json.writeStringField("part", part.part().name());
            json.writeStringField("status", part.status().name());
            json.writeNumberField("page", part.page());
            json.writeStringField("announcedBy", part.announcedBy());
            json.writeNumberField("announcedPage", part.announcedPage());
            json.writeStringField("note", part.note());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeAbout(About about, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("pages", about.pages());
        json.writeStringField("producer", about.producer());
        json.writeNumberField("fiscalYear", about.fiscalYear());
        json.writeStringField("phase", about.phase());
        json.writeStringField("scope", about.scope());
        json.writeObjectFieldStart("publisher");
        DocumentRow.Publisher publisher = about.publisher();
        json.writeStringField("unitCode", publisher.unitCode());
        json.writeStringField("unitName", publisher.unitName());
        json.writeStringField("divisionCode", publisher.divisionCode());
        json.writeStringField("divisionName", publisher.divisionName());
        json.writeStringField("unitScope", publisher.unitScope());
        json.writeStringField("parentUnit", publisher.parentUnit());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeCounts(Counts counts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tables");
        for (Map.Entry<String, Integer> table : counts.tables().entrySet()) {
            json.writeNumberField(table.getKey(), table.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("amounts", counts.amounts());
        json.writeNumberField("checksHeld", counts.checksHeld());
        json.writeNumberField("checksFailed", counts.checksFailed());
        json.writeNumberField("checksNotAssessable", counts.checksNotAssessable());
        json.writeNumberField("problems", counts.problems());
        json.writeStringField("spendingTotal", counts.spendingTotal());
        json.writeStringField("spendingGap", counts.spendingGap());
        json.writeEndObject();
    }
}
