/**
 * Reads Chinese public budget and final-account disclosures into typed data. Reading needs what is required here without
 * {@code static}; who writes files, reports or batches requires {@code io.github.yusuan.files}, which brings the rest.
 */
module io.github.yusuan {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires jdk.unsupported;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires static com.fasterxml.jackson.core;
    requires static transitive com.fasterxml.jackson.databind;
    requires static com.google.common;
    requires static gg.jte.runtime;
    requires static info.picocli;
    requires static java.sql;
    requires static jdk.httpserver;
    requires static org.apache.commons.csv;
    requires static org.dhatim.fastexcel;

    exports io.github.yusuan;
    exports io.github.yusuan.codes;
    exports io.github.yusuan.export;
    exports io.github.yusuan.export.schema;
    exports io.github.yusuan.ink;
    exports io.github.yusuan.input;
    exports io.github.yusuan.model;
    exports io.github.yusuan.report;
    exports io.github.yusuan.rows;

    uses io.github.yusuan.export.RecordFormat;
    uses io.github.yusuan.input.InputReader;
    uses io.github.yusuan.input.PageRecogniser;

    opens io.github.yusuan.report to
            gg.jte.runtime;
    opens io.github.yusuan.cli to
            info.picocli;
}
