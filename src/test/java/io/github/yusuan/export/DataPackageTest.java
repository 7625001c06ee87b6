package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every written folder is a valid data package, and its files are what its descriptor says. */
class DataPackageTest {
    static final Path SCHEMAS = Path.of("../shared/spec/datapackage");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    @TempDir
    private Path folder = Path.of("");

    static List<Path> documents() throws IOException {
        return TestDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFileIsNamedAndFitsItsSchema(Path document) throws IOException {
        TestDocuments.write(document, DisclosureWriters.of(WriteOptions.DEFAULT), folder);

        assertThat(PackageReader.faultsOf(folder)).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .filter(name -> !name.equals("datapackage.json")))
                    .containsExactlyInAnyOrderElementsOf(
                            descriptor().path("resources").findValuesAsText("path"));
        }
        if (Files.isDirectory(SCHEMAS)) {
            assertThat(faultsByTheStandard(descriptor())).isEmpty();
        }
    }

    static List<Error> faultsByTheStandard(JsonNode descriptor) throws IOException {
        List<Error> faults = new ArrayList<>(schema("datapackage").validate(descriptor));
        for (JsonNode resource : descriptor.path("resources")) {
            faults.addAll(schema("dataresource").validate(resource));
            if (resource.has("schema")) {
                faults.addAll(schema("tableschema").validate(resource.path("schema")));
            }
            if (resource.has("dialect")) {
                faults.addAll(schema("tabledialect").validate(resource.path("dialect")));
            }
        }
        return faults;
    }

    @Test
    void theStandardsSchemasSeeAFault() throws IOException {
        assumeThat(SCHEMAS)
                .as("the schemas of the standard, beside the project")
                .isDirectory();
        JsonNode wrong = JSON.readTree("{\"resources\":[{\"name\":\"facts\",\"path\":\"/facts.csv\"}]}");
        JsonNode untyped = JSON.readTree("{\"fields\":[{\"name\":\"a\",\"type\":\"money\"}]}");

        assertThat(schema("datapackage").validate(wrong)).isNotEmpty();
        assertThat(schema("tableschema").validate(untyped)).isNotEmpty();
    }

    @Test
    void theLoaderSeesFaults() throws IOException {
        TestDocuments.write(
                Path.of("testdata/budget-text/budget-text.txt"), DisclosureWriters.of(WriteOptions.DEFAULT), folder);
        Path facts = folder.resolve("facts.csv");
        List<String> lines = Files.readAllLines(facts);
        String first = lines.get(1);
        List<String> broken = List.of(
                lines.get(0),
                first,
                first,
                first.replaceFirst(",budget,", ",plan,"),
                first.replaceFirst(",revenue-expenditure,\\d+,", ",revenue-expenditure,99,"));
        Files.write(facts, broken);

        assertThat(PackageReader.faultsOf(folder))
                .anyMatch(fault -> fault.contains("key stands twice"))
                .anyMatch(fault -> fault.contains("\"plan\" does not fit"))
                .anyMatch(fault -> fault.contains("nothing in"));
    }

    private JsonNode descriptor() throws IOException {
        return JSON.readTree(folder.resolve("datapackage.json").toFile());
    }

    private static Schema schema(String name) throws IOException {
        JsonNode text = JSON.readTree(SCHEMAS.resolve(name + ".json").toFile());
        return COMPILED.computeIfAbsent(
                name,
                n -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(text));
    }
}
