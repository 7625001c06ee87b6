package io.github.yusuan.spark.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.spark.ConvertFolder;
import io.github.yusuan.spark.SparkDocuments;
import io.github.yusuan.spark.YusuanSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The artefact in a Spark of two threads gives what the command line writes. */
class SparkRunTest {
    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Path documents;
    private static Path written;
    private static Dataset<Row> all;

    @BeforeAll
    static void convertOnTheCommandLineAndInSpark() throws IOException, InterruptedException {
        documents = Inputs.in(folder);
        written = folder.resolve("written");
        CommandLine.run("convert", documents.toString(), "-o", written.toString(), "--quiet");
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .config("spark.local.dir", folder.toString())
                .getOrCreate();
        all = YusuanSpark.files(spark, documents.toString()).all().persist(StorageLevel.MEMORY_AND_DISK());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void runsInTheSparkAndInTheOrderThatAreMeant() {
        List<String> path = List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator));
        int own = indexOf(path, "yusuan-spark-");

        assertThat(spark.version()).isEqualTo(System.getProperty("spark.expected"));
        assertThat(own < indexOf(path, "spark-core_")).isEqualTo(isFirst());
        assertThat(path).noneMatch(element -> element.matches(".*(pdfbox|poi|jsoup)-[0-9.]+jar"));
    }

    /** Whether the artefact is meant to stand before everything of Spark's; it is run behind it as well. */
    private static boolean isFirst() {
        return System.getProperty("order").equals("first");
    }

    private static int indexOf(List<String> path, String name) {
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).contains(name)) {
                return i;
            }
        }
        throw new AssertionError("expected " + name + " on the class path, found " + path);
    }

    /** What is not under a name of ours could hide what Spark has, or be hidden by it. */
    @Test
    void holdsNothingUnderNamesOfOthers() throws IOException {
        String place = YusuanSpark.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        try (JarFile jar = new JarFile(place)) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .hasSizeGreaterThan(1000)
                    .allMatch(name -> name.startsWith("io/") || name.startsWith("META-INF/"));
        }
    }

    @Test
    void everyKindOfRecordIsWhatTheCommandLineWrites() throws IOException {
        List<String> kinds = Arrays.stream(all.columns()).skip(1).toList();
        List<Row> read = all.collectAsList();
        assertThat(kinds).hasSizeGreaterThan(10);
        for (String kind : kinds) {
            List<Row> rows = read.stream()
                    .flatMap(row -> row.<Row>getList(row.fieldIndex(kind)).stream())
                    .toList();
            assertSameAsFile(rows, YusuanSpark.schema(kind), kind, written);
        }
        assertSameAsFile(all.selectExpr("inline(facts)"), "facts", written);
    }

    @Test
    void aKindByItselfIsTheSame() throws IOException {
        String below = documents.resolve("below").toString();
        assertSameAsFile(YusuanSpark.facts(spark, documents + "/*.*", below + "/*"), "facts", written);
    }

    @Test
    void everyInputIsARowOfTheStatusTable() throws IOException {
        Dataset<Row> status = all.selectExpr("documents.*");
        String base = documents.toUri().toString().replaceFirst("///", "/");
        List<Row> rows = status.selectExpr(Arrays.stream(status.columns())
                        .map(name -> List.of("source", "duplicate_of", "reason").contains(name)
                                ? "replace(" + name + ", '" + base + "', '') AS " + name
                                : name)
                        .toArray(String[]::new))
                .orderBy("source")
                .collectAsList();
        String expected = Files.readString(written.resolve("documents.csv"));
        List<String> folders = Csv.column(written.resolve("documents.csv"), "folder");

        assertThat(rows.stream().map(row -> row.<String>getAs("source") + " " + row.getAs("status")))
                .contains("empty.pdf not-a-pdf", "noise.bin not-a-pdf", "page.html ok", "a-copy.pdf ok")
                .contains("papers.zip!/县/page.html ok", "papers.zip!/inner.zip!/inner.html ok")
                .contains("portfolio.pdf!/a.pdf ok", "papers.zip!/copy.pdf ok")
                .anyMatch(row -> row.startsWith("torn.zip "))
                .anyMatch(row -> row.startsWith("cut.pdf "))
                .hasSameSizeAs(Csv.column(written.resolve("documents.csv"), "source"));
        assertThat(rows.stream().filter(row -> row.getAs("duplicate_of") != null))
                .hasSize(2);
        assertSame(Csv.statusOf(rows, List.of(status.columns()), folders), expected, "documents");
    }

    @Test
    void readsAFrameOfBytes() throws IOException {
        Dataset<Row> frame = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(documents.toString());
        SparkDocuments framed = YusuanSpark.binaryFiles(frame);

        assertSameAsFile(framed.facts(), "facts", written);
        assertThatThrownBy(() -> YusuanSpark.binaryFiles(frame.drop("content")))
                .hasMessageContaining("expected the columns path and content");
    }

    @Test
    void aDeadlineEndsADocumentAndNotTheJob() {
        Row row = YusuanSpark.files(spark, documents + "/below/budget-drawn.pdf")
                .with(ReadOptions.DEFAULT.withDeadline(Duration.ofNanos(1)))
                .status()
                .first();

        assertThat(row.<String>getAs("status")).isEqualTo("resource-limit");
        assertThat(row.<String>getAs("reason")).contains("expected to be done within");
    }

    @Test
    void columnsAreTheDeclaredOnes() throws IOException, InterruptedException {
        List<String> declared = CommandLine.run("schema", "spark").lines().toList();
        List<String> kinds = Arrays.stream(all.columns()).skip(1).toList();
        SparkDocuments one = YusuanSpark.files(spark, documents + "/empty.pdf");

        assertThat(kinds).hasSameSizeAs(declared);
        for (int i = 0; i < declared.size(); i++) {
            StructType columns = YusuanSpark.schema(kinds.get(i));
            assertThat(columns.json())
                    .isEqualTo(DataType.fromJson(declared.get(i))
                            .json()
                            .replace("\"nullable\":false", "\"nullable\":true"));
            assertThat(one.records(kinds.get(i)).schema()).isEqualTo(columns);
        }
    }

    @Test
    void nothingAtAPathIsAWrongCall() {
        assertThatThrownBy(() -> YusuanSpark.facts(spark, documents + "/*.none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found nothing at");
        assertThatThrownBy(() -> YusuanSpark.records(spark, "fact", documents.toString()))
                .hasMessageContaining("expected one of facts, tables");
    }

    @Test
    void aFolderBecomesFilesOfEveryKind() {
        assumeTrue(isFirst(), "sixteen kinds take a while to write");
        String out = folder.resolve("parquet").toString();
        ConvertFolder.main(documents + "/below/budget-text.txt", documents + "/empty.pdf", out);

        assertThat(spark.read().parquet(out + "/facts").count())
                .isEqualTo(YusuanSpark.facts(spark, documents + "/below/budget-text.txt")
                        .count());
        assertThat(spark.read().parquet(out + "/documents").count()).isEqualTo(2);
        assertThat(folder.resolve("parquet").toFile().list()).hasSize(all.columns().length);
        assertThatThrownBy(() -> ConvertFolder.main("here")).hasMessageContaining("expected documents and a folder");
    }

    /** The published documents beside the project, where they are there. */
    @Test
    void theCorpusIsReadAsTheCommandLineReadsIt() throws IOException, InterruptedException {
        Path corpus = CommandLine.top("../shared/corpus/documents");
        assumeTrue(Files.isDirectory(corpus) && spark.version().startsWith("4.") && isFirst());
        Path out = folder.resolve("corpus");
        CommandLine.run("convert", corpus.toString(), "-o", out.toString(), "--quiet");

        assertSameAsFile(YusuanSpark.facts(spark, corpus.toString()), "facts", out);
    }

    private static void assertSameAsFile(Dataset<Row> rows, String kind, Path out) throws IOException {
        assertSameAsFile(rows.collectAsList(), rows.schema(), kind, out);
    }

    private static void assertSameAsFile(List<Row> rows, StructType columns, String kind, Path out) throws IOException {
        List<String> ids = Csv.column(out.resolve("documents.csv"), "document_id").stream()
                .distinct()
                .toList();
        assertSame(
                Csv.of(rows, List.of(columns.fieldNames()), ids), Files.readString(out.resolve(kind + ".csv")), kind);
    }

    /** Names the first line that differs, and not all of both. */
    private static void assertSame(String text, String expected, String kind) {
        List<String> lines = text.lines().toList();
        List<String> wanted = expected.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), wanted.size()); i++) {
            assertThat(lines.get(i)).as(kind).isEqualTo(wanted.get(i));
        }
        assertThat(text.equals(expected))
                .as(kind + ", " + lines.size() + " lines")
                .isTrue();
    }
}
