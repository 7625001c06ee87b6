package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives and what becomes of their entries. */
class ArchivesTest {
    @TempDir
    private Path folder;

    private List<String> sources(byte[] archive) throws IOException {
        Path file = folder.resolve("a.zip");
        Files.write(file, archive);
        List<InputFile> files = new Archives(folder.resolve("works"), PortfolioReader.inProcess())
                .expanded(List.of(new InputFile(file, "a.zip")));
        return files.stream().map(InputFile::source).toList();
    }

    private static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> entries(String... names) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : names) {
            entries.put(name, name.getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }

    @Test
    void entriesAreDocumentsInTheOrderOfTheirNames() throws IOException {
        assertThat(sources(zip(StandardCharsets.UTF_8, entries("乙/b.xls", "甲.pdf", "__MACOSX/._甲.pdf", ".DS_Store"))))
                .containsExactly("a.zip!/乙/b.xls", "a.zip!/甲.pdf");
    }

    @Test
    void theLocksOfOfficeProgramsAreNoDocuments() throws IOException {
        assertThat(sources(zip(StandardCharsets.UTF_8, entries("甲/~$a.docx", "甲/a.docx"))))
                .containsExactly("a.zip!/甲/a.docx");
    }

    @Test
    void whatIsHiddenIsNamed() throws IOException {
        Path file = Files.write(
                folder.resolve("a.zip"),
                zip(StandardCharsets.UTF_8, entries("甲.pdf", "__MACOSX/._甲.pdf", ".旧/乙.pdf", ".旧/丙/丁.pdf", ".a")));
        Archives archives = new Archives(folder.resolve("works"), PortfolioReader.inProcess());

        archives.expanded(List.of(new InputFile(file, "a.zip")));

        assertThat(archives.hidden()).containsExactly("a.zip!/.a", "a.zip!/.旧/", "a.zip!/__MACOSX/._甲.pdf");
    }

    @Test
    void readsNamesOfChineseWindows() throws IOException {
        assertThat(sources(zip(Charset.forName("GB18030"), entries("2026年预算.xls"))))
                .containsExactly("a.zip!/2026年预算.xls");
    }

    @Test
    void unpacksAnArchiveWithinAnArchiveAndNoneWithinThat() throws IOException {
        byte[] innermost = zip(StandardCharsets.UTF_8, entries("c.xls"));
        byte[] inner = zip(StandardCharsets.UTF_8, Map.of("deep.zip", innermost));
        byte[] outer = zip(StandardCharsets.UTF_8, Map.of("in.zip", inner));
        assertThat(sources(outer)).containsExactly("a.zip!/in.zip!/deep.zip");
    }

    /** A portfolio with a cover, made with PDFBox. */
    private static byte[] portfolio(Map<String, byte[]> attached) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            Map<String, PDComplexFileSpecification> files = new TreeMap<>();
            for (Map.Entry<String, byte[]> entry : attached.entrySet()) {
                PDComplexFileSpecification file = new PDComplexFileSpecification();
                file.setFile(entry.getKey());
                file.setFileUnicode(entry.getKey());
                file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(entry.getValue())));
                files.put(entry.getKey(), file);
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    @Test
    void archivesAndPortfoliosMayHoldOthersAndNothingElse() throws IOException {
        assertThat(Archives.mayHoldOthers(zip(StandardCharsets.UTF_8, entries("a.pdf"))))
                .isTrue();
        assertThat(Archives.mayHoldOthers(portfolio(Map.of("a.pdf", new byte[3]))))
                .isTrue();
        assertThat(Archives.mayHoldOthers("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Archives.mayHoldOthers(new byte[0])).isFalse();
    }

    static Stream<PortfolioReader> readers() {
        return Stream.of(PortfolioReader.inProcess(), PortfolioReader.inChild(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void thePdfsOfAPortfolioAreDocumentsBesideIt(PortfolioReader reader) throws IOException {
        byte[] inner = portfolio(Map.of());
        byte[] pdf = portfolio(Map.of("表.pdf", inner, "../a.xml", new byte[10]));
        Path file = folder.resolve("p.pdf");
        Files.write(file, pdf);

        List<InputFile> files =
                new Archives(folder.resolve("works"), reader).expanded(List.of(new InputFile(file, "p.pdf")));

        assertThat(files).extracting(InputFile::source).containsExactly("p.pdf", "p.pdf!/表.pdf");
        assertThat(files.get(1).path()).hasBinaryContent(inner);
        assertThat(Yusuan.read(file).info().attachments()).containsExactly("../a.xml", "表.pdf");
    }

    @Test
    void aPortfolioStaysOneDocumentWhenTheChildThatOpensItIsKilled() throws IOException {
        Path file = folder.resolve("p.pdf");
        Files.write(file, portfolio(Map.of("表.pdf", portfolio(Map.of()))));

        List<InputFile> files = new Archives(folder.resolve("works"), PortfolioReader.inChild(Duration.ofMillis(1)))
                .expanded(List.of(new InputFile(file, "p.pdf")));

        assertThat(files).extracting(InputFile::source).containsExactly("p.pdf");
    }

    @Test
    void writesNothingWhereAnArchiveSays() throws IOException {
        assertThat(sources(zip(StandardCharsets.UTF_8, entries("../../evil.xls", "/etc/evil.xls"))))
                .hasSize(2);
        assertThat(folder.resolveSibling("evil.xls")).doesNotExist();
        try (var works = Files.list(folder.resolve("works"))) {
            assertThat(works.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("entry-1", "entry-2");
        }
    }

    @Test
    void leavesAnOfficeDocumentAndADamagedArchiveAsTheyAre() throws IOException {
        assertThat(sources(zip(StandardCharsets.UTF_8, entries("[Content_Types].xml", "xl/workbook.xml"))))
                .containsExactly("a.zip");
        byte[] whole = zip(StandardCharsets.UTF_8, entries("a.xls", "b.xls"));
        assertThat(sources(java.util.Arrays.copyOf(whole, 45))).containsExactly("a.zip");
    }

    @Test
    void leavesAnArchiveBeyondTheLimitsAsItIs() throws IOException {
        assertThat(sources(zip(StandardCharsets.UTF_8, Map.of("a.txt", new byte[32 << 20]))))
                .containsExactly("a.zip");
    }
}
