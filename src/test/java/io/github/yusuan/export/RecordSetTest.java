package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.Yusuan;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordSetTest {
    private final Disclosure disclosure;
    private final List<RecordSet> sets;

    RecordSetTest() throws IOException {
        disclosure = Yusuan.read(Path.of("testdata/budget-text/budget-text.txt"));
        sets = RecordSet.allOf(disclosure);
    }

    @Test
    void hasEveryKindThatIsWritten() {
        assertThat(sets).extracting(RecordSet::kind).isEqualTo(DisclosureWriters.kinds());
        assertThat(RecordSet.of(disclosure, "facts")).isEqualTo(sets.get(0));
        assertThatThrownBy(() -> RecordSet.of(disclosure, "amounts"))
                .hasMessageContaining("expected one of facts, tables")
                .hasMessageContaining("found amounts");
    }

    @Test
    void valuesHaveTheTypesOfTheirColumns() {
        RecordSet facts = sets.get(0);
        List<String> head = facts.kind().head();
        List<@Nullable Object> first = facts.values().get(0);

        assertThat(first.get(head.indexOf("amount"))).isEqualTo(new BigDecimal("144605900"));
        assertThat(first.get(head.indexOf("fiscal_year"))).isEqualTo(2025L);
        assertThat(first.get(head.indexOf("code"))).isNull();
        assertThat(first.get(head.indexOf("money_unit"))).isEqualTo("万元");
        RecordSet tables = sets.get(1);
        assertThat(tables.values().get(0).get(tables.kind().head().indexOf("is_empty")))
                .isEqualTo(false);
    }

    /** A number with more digits than its column has would be another one in Parquet and in Spark. */
    @Test
    void everyNumberFitsItsColumnInEveryFormat() throws IOException {
        int numbers = 0;
        for (RecordSet set :
                RecordSet.allOf(Yusuan.read(Path.of("testdata/gov-final-account-text/gov-final-account-text.txt")))) {
            for (List<@Nullable Object> values : set.values()) {
                for (int i = 0; i < values.size(); i++) {
                    if (values.get(i) instanceof BigDecimal number) {
                        Field field = set.kind().fields().get(i);
                        assertThat(field.digits().fitted(number))
                                .as(field.name())
                                .hasValueSatisfying(fitted -> assertThat(fitted).isEqualByComparingTo(number));
                        numbers++;
                    }
                }
            }
        }
        assertThat(numbers).isGreaterThan(500);
    }

    @Test
    void aNumberTooLargeForItsColumnIsNone() {
        Digits digits = new Digits(5, 2);
        assertThat(digits.fitted(new BigDecimal("999.994"))).contains(new BigDecimal("999.99"));
        assertThat(digits.fitted(new BigDecimal("999.995"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARQUET")
    void aStreamGetsWhatTheFileGets(Format format, @TempDir Path folder) throws IOException {
        for (DisclosureWriter writer : DisclosureWriters.of(WriteOptions.DEFAULT.withFormats(Set.of(format)))) {
            writer.write(disclosure, folder);
        }
        for (RecordSet set : sets) {
            StringBuilder text = new StringBuilder();
            set.write(format, text);
            assertThat(text)
                    .hasToString(Files.readString(folder.resolve(set.kind().name() + "." + format.id())));
        }
    }

    @Test
    void parquetIsNoText() {
        assertThatThrownBy(() -> sets.get(0).write(Format.PARQUET, new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected one that is text, found parquet");
    }
}
