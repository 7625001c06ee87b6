package io.github.yusuan.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code document.json}: who published what, and which version of the program read it. */
final class DocumentWriter implements DisclosureWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        DocumentInfo info = disclosure.info();
        ObjectNode node = JSON.createObjectNode();
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
        node.put("tables", disclosure.tables().size());
        node.put("amounts", disclosure.facts().size());
        node.put("problems", disclosure.problems().size());
        node.put("program", "yusuan " + ProgramVersion.current());
        String text = JSON.writer(PRETTY).writeValueAsString(node) + "\n";
        Files.writeString(folder.resolve("document.json"), text, StandardCharsets.UTF_8);
    }
}
