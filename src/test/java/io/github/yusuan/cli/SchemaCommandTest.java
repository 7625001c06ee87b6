package io.github.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Who loads the files can ask for their schema. */
class SchemaCommandTest {

    @ParameterizedTest
    @CsvSource({
        "sqlite, CREATE TABLE \"facts\"",
        "parquet, message facts {",
        "spark, {\"type\":\"struct\"",
        "tableschema, {\"fields\":[{\"name\":\"document_id\"",
    })
    void printsTheSchemaOfEveryKindOfRecord(String dialect, String begin) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new SchemaCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .execute(dialect);

        assertThat(code).isZero();
        assertThat(out.toString()).startsWith(begin).contains("fact_seq", "printed_number", "severity");
    }
}
