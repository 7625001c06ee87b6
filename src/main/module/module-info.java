/**
 * Reads Chinese public budget and final-account disclosures into typed data. Parquet's jars share packages and cannot be
 * modules: who writes Parquet puts them on the class path and starts with {@code --add-reads io.github.yusuan=ALL-UNNAMED}.
 */
module io.github.yusuan {
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.core;
    requires static transitive com.fasterxml.jackson.databind;
    requires static com.google.common;
    requires static org.apache.commons.csv;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires java.desktop;
    requires static gg.jte.runtime;
    requires static info.picocli;

    exports io.github.yusuan;
    exports io.github.yusuan.codes;
    exports io.github.yusuan.export;
    exports io.github.yusuan.export.schema;
    exports io.github.yusuan.ink;
    exports io.github.yusuan.input;
    exports io.github.yusuan.model;
    exports io.github.yusuan.pdf;
    exports io.github.yusuan.report;
    exports io.github.yusuan.rows;

    uses io.github.yusuan.input.InputReader;

    opens io.github.yusuan.report to
            gg.jte.runtime;
    opens io.github.yusuan.cli to
            info.picocli;
}
