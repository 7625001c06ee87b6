package io.github.yusuan.parquet;

import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.FieldType;
import io.github.yusuan.export.schema.ParquetSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Hands rows of text to Parquet, each value in the type of its column. */
@SuppressWarnings("deprecation") // the methods with Hadoop's Configuration are abstract still
final class ParquetRows extends WriteSupport<List<String>> {
    private final MessageType message;
    private final List<Field> fields;
    private @Nullable RecordConsumer consumer;

    ParquetRows(MessageType message, List<Field> fields) {
        this.message = message;
        this.fields = fields;
    }

    @Override
    public WriteContext init(Configuration configuration) {
        return new WriteContext(message, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(message, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(List<String> row) {
        RecordConsumer out = Objects.requireNonNull(consumer, "prepareForWrite comes first");
        out.startMessage();
        for (int i = 0; i < fields.size(); i++) {
            if (!row.get(i).isEmpty()) {
                write(out, i, row.get(i));
            }
        }
        out.endMessage();
    }

    private void write(RecordConsumer out, int index, String value) {
        Field field = fields.get(index);
        Optional<Binary> bytes = field.type() == FieldType.DECIMAL
                ? decimal(value, field.digits())
                : Optional.of(Binary.fromString(value));
        if (bytes.isEmpty()) {
            return;
        }
        out.startField(field.name(), index);
        switch (field.type()) {
            case TEXT, DECIMAL -> out.addBinary(bytes.get());
            case INTEGER -> out.addLong(Long.parseLong(value));
            case BOOLEAN -> out.addBoolean(Boolean.parseBoolean(value));
        }
        out.endField(field.name(), index);
    }

    /** Two's complement of fixed length; nothing for a number with more digits than the column has. */
    private static Optional<Binary> decimal(String value, Digits digits) {
        return digits.fitted(new BigDecimal(value)).map(ParquetRows::bytes);
    }

    private static Binary bytes(BigDecimal scaled) {
        BigInteger unscaled = scaled.unscaledValue();
        byte[] bytes = unscaled.toByteArray();
        byte[] fixed = new byte[ParquetSchema.DECIMAL_BYTES];
        Arrays.fill(fixed, (byte) (unscaled.signum() < 0 ? -1 : 0));
        System.arraycopy(bytes, 0, fixed, fixed.length - bytes.length, bytes.length);
        return Binary.fromConstantByteArray(fixed);
    }

    /** Opens a file for the rows. */
    static final class Builder extends ParquetWriter.Builder<List<String>, Builder> {
        private final ParquetRows rows;

        Builder(OutputFile file, ParquetRows rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<String>> getWriteSupport(Configuration configuration) {
            return rows;
        }

        @Override
        protected WriteSupport<List<String>> getWriteSupport(ParquetConfiguration configuration) {
            return rows;
        }
    }
}
