package io.github.yusuan.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentInfo;
import java.io.IOException;
import java.nio.file.Path;

/** {@code document.json}: who published what, and which version of the program read it. */
final class DocumentWriter implements DisclosureWriter {
    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        DocumentInfo info = disclosure.info();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("document_id", info.documentId());
        node.put("sha256", info.sha256());
        node.put("bytes", info.bytes());
        node.put("pages", info.pages());
        node.put("producer", info.producer());
        if (info.fiscalYear() == 0) {
            node.putNull("fiscal_year");
        } else {
            node.put("fiscal_year", info.fiscalYear());
        }
        node.put("phase", info.phase().id());
        node.put("unit_code", info.unitCode());
        node.put("unit_name", info.unitName());
        node.put("scope", info.scope().id());
        node.put("unit_scope", info.unitScope().id());
        node.put("parent_unit", info.parentUnit());
        ArrayNode attachments = node.putArray("attachments");
        info.attachments().forEach(attachments::add);
        node.put("tables", disclosure.tables().size());
        node.put("amounts", disclosure.facts().size());
        node.put("problems", disclosure.problems().size());
        node.put("program", "yusuan " + ProgramVersion.current());
        JsonFile.write(folder.resolve("document.json"), node);
    }
}
