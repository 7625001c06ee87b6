package io.github.yusuan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.batch.AllRecords;
import io.github.yusuan.batch.BatchOptions;
import io.github.yusuan.batch.BatchOptions.Output;
import io.github.yusuan.batch.BatchOptions.Workers;
import io.github.yusuan.batch.Batches;
import io.github.yusuan.batch.DocumentSettings;
import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One database file of an output folder. */
class DatabaseLoaderTest {
    @TempDir
    private static Path folder = Path.of("");

    private static Path both = Path.of("");
    private static Path one = Path.of("");

    @BeforeAll
    static void convert() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of("testdata/budget-text/budget-text.txt"), inputs.resolve("budget.txt"));
        one = convert(inputs, "one");
        Files.copy(Path.of("testdata/budget-text/budget-text.txt"), inputs.resolve("copy.txt"));
        Files.copy(Path.of("testdata/final-account-text/final-account-text.txt"), inputs.resolve("account.txt"));
        Files.writeString(inputs.resolve("broken.pdf"), "<html>");
        both = convert(inputs, "both");
    }

    private static Path convert(Path inputs, String name) throws IOException {
        Path out = folder.resolve(name);
        Workers workers = new Workers(1, true, Duration.ofMinutes(1));
        BatchOptions options = new BatchOptions(List.of(inputs), "", Output.to(out), workers, DocumentSettings.DEFAULT);
        Batches.run(options);
        return out;
    }

    private static Path file(Engine engine, String name) {
        return folder.resolve(name + (engine == Engine.DUCKDB ? ".duckdb" : ".db"));
    }

    private static List<List<String>> rows(Path database, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(Engine.of(database).url(database));
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void holdsEveryRecordOnce(Engine engine) throws IOException, SQLException {
        Path database = file(engine, "whole");
        new DatabaseLoader(engine).load(one, database);
        assertThat(new DatabaseLoader(engine).load(both, database)).isEqualTo(3);
        new DatabaseLoader(engine).load(both, database);

        for (RecordKind<?> kind : AllRecords.kinds()) {
            long lines = rowsOf(both.resolve(kind.name() + ".csv"));
            long copies = kind.equals(AllRecords.DOCUMENTS) ? 1 : 0;
            assertThat(rows(database, "SELECT count(*) FROM \"" + kind.name() + "\""))
                    .as(kind.name())
                    .containsExactly(List.of(Long.toString(lines - copies)));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void keepsTheDocumentsOfOtherFolders(Engine engine) throws IOException, SQLException {
        Path database = file(engine, "kept");
        new DatabaseLoader(engine).load(both, database);
        new DatabaseLoader(engine).load(one, database);

        assertThat(rows(database, "SELECT count(*) FROM documents WHERE document_id IS NOT NULL AND amounts > 0"))
                .containsExactly(List.of("2"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyViewAnswersInBothLanguages(Engine engine) throws IOException, SQLException {
        Path database = file(engine, "views");
        new DatabaseLoader(engine).load(both, database);

        for (View view : View.all()) {
            List<List<String>> english = rows(database, "SELECT * FROM " + view.name());
            assertThat(english)
                    .as(view.name())
                    .containsExactlyInAnyOrderElementsOf(rows(database, "SELECT * FROM \"" + view.nameZh() + '"'));
            assertThat(english)
                    .as(view.name())
                    .allMatch(row -> row.size() == view.columns().size());
        }
    }

    @Test
    void checksTheKeysOfAllRecords() throws IOException, SQLException {
        Path database = file(Engine.SQLITE, "keys");
        new DatabaseLoader(Engine.SQLITE).load(both, database);

        assertThat(rows(database, "PRAGMA foreign_key_check")).isEmpty();
        assertThatThrownBy(() ->
                        rows(database, "PRAGMA foreign_keys = ON; INSERT INTO facts (document_id) VALUES ('none')"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void leavesTheDatabaseAsItWasWhereAFileIsBroken() throws IOException, SQLException {
        Path database = file(Engine.SQLITE, "broken");
        new DatabaseLoader(Engine.SQLITE).load(one, database);
        Path copy = folder.resolve("copy");
        Files.createDirectory(copy);
        for (RecordKind<?> kind : AllRecords.kinds()) {
            Files.copy(both.resolve(kind.name() + ".csv"), copy.resolve(kind.name() + ".csv"));
        }
        Files.writeString(copy.resolve("facts.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> new DatabaseLoader(Engine.SQLITE).load(copy, database))
                .isInstanceOf(IOException.class);
        assertThat(rows(database, "SELECT count(*) FROM documents")).containsExactly(List.of("1"));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() ->
                        new DatabaseLoader(Engine.SQLITE).load(folder.resolve("nothing"), folder.resolve("none.db")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("documents.csv");
    }

    private static long rowsOf(Path csv) throws IOException {
        try (var parser = CSVParser.parse(Files.newBufferedReader(csv), CSVFormat.RFC4180)) {
            return parser.getRecords().size() - 1L;
        }
    }

    /** What is classified stands in no row: who spends most is told by the printed total. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void aUnitThatItemisesLessThanItPrintsSpendsWhatItPrints(Engine engine) throws IOException, SQLException {
        String text = """
                云溪县武装部2026年部门预算

                支出总表

                单位：万元

                科目编码\t科目名称\t合计\t基本支出\t项目支出
                \t合计\t500.00\t400.00\t100.00
                201\t一般公共服务支出\t120.00\t100.00\t20.00
                20103\t政府办公厅及相关机构事务\t120.00\t100.00\t20.00
                2010301\t行政运行\t100.00\t100.00\t
                2010302\t一般行政管理事务\t20.00\t\t20.00
                """;
        Path inputs = Files.createDirectory(folder.resolve("gap-" + engine));
        Files.writeString(inputs.resolve("gap.txt"), text);
        Path database = file(engine, "gap");

        new DatabaseLoader(engine).load(convert(inputs, "gap-out-" + engine), database);

        assertThat(rows(database, "SELECT total, gap_to_printed_total, printed_total FROM spending_by_department"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .extracting(amount -> new BigDecimal(amount).intValueExact())
                        .containsExactly(1_200_000, 3_800_000, 5_000_000));
        assertThat(rows(database, "SELECT this_year FROM year_on_year WHERE item = 'spending'"))
                .singleElement()
                .satisfies(row -> assertThat(new BigDecimal(row.get(0))).isEqualByComparingTo("5000000"));
    }

    /** 人员经费 and 公用经费 are 基本支出 told finer. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void personnelAndPublicUseAreBasicExpenditure(Engine engine) throws IOException, SQLException {
        String text = """
                云溪县卫生健康局2026年部门预算

                支出总表

                单位：万元

                科目编码\t科目名称\t合计\t人员经费\t公用经费\t项目支出
                \t合计\t100.00\t60.00\t20.00\t20.00
                210\t卫生健康支出\t100.00\t60.00\t20.00\t20.00
                21001\t卫生健康管理事务\t100.00\t60.00\t20.00\t20.00
                2100101\t行政运行\t80.00\t60.00\t20.00\t
                2100102\t一般行政管理事务\t20.00\t\t\t20.00
                """;
        Path inputs = Files.createDirectory(folder.resolve("finer-" + engine));
        Files.writeString(inputs.resolve("finer.txt"), text);
        Path database = file(engine, "finer");

        new DatabaseLoader(engine).load(convert(inputs, "finer-out-" + engine), database);

        for (String view : List.of("spending_by_department", "spending_by_class")) {
            assertThat(rows(database, "SELECT total, basic, project FROM " + view))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .extracting(amount -> new BigDecimal(amount).intValueExact())
                            .containsExactly(1_000_000, 800_000, 200_000));
        }
        assertThat(rows(database, "SELECT other FROM spending_by_department")).containsExactly(List.of("null"));
    }

    /** Sentences that tell different things of last year tell nothing; last year's outturn is no budget. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void lastYearIsWhatAllSentencesTell(Engine engine) throws IOException, SQLException {
        String account = """
                %s2026年部门预算

                支出总表

                单位：万元

                科目编码\t科目名称\t合计\t基本支出\t项目支出
                \t合计\t120.00\t100.00\t20.00
                201\t一般公共服务支出\t120.00\t100.00\t20.00
                20103\t政府办公厅及相关机构事务\t120.00\t100.00\t20.00
                2010301\t行政运行\t100.00\t100.00\t
                2010302\t一般行政管理事务\t20.00\t\t20.00

                2026年支出预算120.00万元，%s
                """;
        Path inputs = Files.createDirectory(folder.resolve("last-" + engine));
        Files.writeString(inputs.resolve("a.txt"), account.formatted("云溪县文化局", "比上年增加10.00万元。"));
        Files.writeString(inputs.resolve("b.txt"), account.formatted("云溪县水利局", "比上年执行数减少5.00万元。"));
        Files.writeString(
                inputs.resolve("c.txt"),
                account.formatted("云溪县农业局", "比上年增加10.00万元。\n\n2026年支出预算120.00万元，比上年减少3.00万元。"));
        Path database = file(engine, "last");

        new DatabaseLoader(engine).load(convert(inputs, "last-out-" + engine), database);

        assertThat(rows(
                        database,
                        "SELECT unit_name, CAST(last_year_printed AS INTEGER), printed_from FROM year_on_year"
                                + " WHERE item = 'spending' ORDER BY document_id"))
                .containsExactlyInAnyOrder(
                        List.of("云溪县文化局", "1100000", "sentence"),
                        List.of("云溪县水利局", "1250000", "sentence on outturn"),
                        List.of("云溪县农业局", "null", "null"));
    }
}
