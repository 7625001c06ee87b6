package io.github.yusuan.parquet;

import io.github.yusuan.export.Format;
import io.github.yusuan.export.RecordFormat;
import io.github.yusuan.export.schema.ParquetSchema;
import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes records as Apache Parquet, compressed by Snappy. The only class, with its write support, that knows Parquet. */
public final class ParquetRecords implements RecordFormat {
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");
    private static final ParquetReadOptions OPTIONS =
            ParquetReadOptions.builder(new PlainParquetConfiguration(Map.of())).build();

    @Override
    public Format format() {
        return Format.PARQUET;
    }

    @Override
    public void write(RecordKind<?> kind, List<List<String>> rows, Path folder) throws IOException {
        Path file = folder.resolve(RecordFormat.fileOf(kind, Format.PARQUET));
        MessageType message = messageOf(kind);
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

    /** Row groups are copied as they are. */
    @Override
    @SuppressWarnings("deprecation") // the other constructors ask for an encryption
    public void join(RecordKind<?> kind, List<Path> parts, Path folder) throws IOException {
        Path file = folder.resolve(RecordFormat.fileOf(kind, Format.PARQUET));
        try (ParquetFileWriter writer = new ParquetFileWriter(
                new LocalOutputFile(file),
                messageOf(kind),
                ParquetFileWriter.Mode.OVERWRITE,
                ParquetWriter.DEFAULT_BLOCK_SIZE,
                ParquetWriter.MAX_PADDING_SIZE_DEFAULT)) {
            writer.start();
            for (Path part : parts) {
                try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(part), OPTIONS)) {
                    reader.appendTo(writer);
                }
            }
            writer.end(Map.of());
        }
    }

    /** Names of printed columns hold signs that the text form of a schema has a meaning for. */
    private static MessageType messageOf(RecordKind<?> kind) {
        return kind.fields().stream()
                        .allMatch(field -> PLAIN.matcher(field.name()).matches())
                ? MessageTypeParser.parseMessageType(ParquetSchema.of(kind))
                : new MessageType(
                        kind.name(),
                        kind.fields().stream()
                                .map(field -> (Type) Types.optional(PrimitiveTypeName.BINARY)
                                        .as(LogicalTypeAnnotation.stringType())
                                        .named(field.name()))
                                .toList());
    }
}
