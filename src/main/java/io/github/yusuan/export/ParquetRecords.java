package io.github.yusuan.export;

import io.github.yusuan.export.schema.ParquetSchema;
import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Writes records as Apache Parquet, compressed by Snappy. The only class, with its write support, that knows Parquet. */
record ParquetRecords() implements RecordFormat {

    @Override
    public void write(RecordKind<?> kind, List<List<String>> rows, Path folder) throws IOException {
        Path file = folder.resolve(RecordFormat.fileOf(kind, Format.PARQUET));
        MessageType message = MessageTypeParser.parseMessageType(ParquetSchema.of(kind));
        Files.deleteIfExists(file);
        try (ParquetWriter<List<String>> writer = new ParquetRows.Builder(
                        new LocalOutputFile(file), new ParquetRows(message, kind.fields()))
                .withConf(new PlainParquetConfiguration(Map.of()))
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build()) {
            for (List<String> row : rows) {
                writer.write(row);
            }
        }
    }
}
