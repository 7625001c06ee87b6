package io.github.yusuan.spark.runs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The documents of {@code testdata}, and what goes wrong with documents, in one folder. */
final class Inputs {
    private static final String PAGE = """
            <html><body><p>2025年部门支出总表</p><p>单位：万元</p><table border="1">
            <tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>
            <tr><td></td><td>合计</td><td>30.00</td><td>20.00</td><td>10.00</td></tr>
            <tr><td>2010301</td><td>行政运行</td><td>30.00</td><td>20.00</td><td>10.00</td></tr>
            </table></body></html>
            """;

    private Inputs() {}

    static Path in(Path folder) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents/below"));
        for (Path file : published()) {
            Files.copy(file, documents.resolve(file.getFileName()));
        }
        byte[] whole = Files.readAllBytes(CommandLine.top("testdata/budget-drawn/budget-drawn.pdf"));
        Files.write(folder.resolve("documents/a-copy.pdf"), whole);
        Files.write(folder.resolve("documents/cut.pdf"), Arrays.copyOf(whole, whole.length / 2));
        String bytes =
                new String(whole, StandardCharsets.ISO_8859_1); // PDFBox repairs this and says so in its log only
        Files.write(
                folder.resolve("documents/repaired.pdf"),
                bytes.replaceFirst("endobj", "endobX").getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("documents/empty.pdf"), new byte[0]);
        Files.write(folder.resolve("documents/noise.bin"), new byte[] {1, 2, 3, 4, 0, 5});
        Files.writeString(folder.resolve("documents/page.html"), PAGE, StandardCharsets.UTF_8);
        Files.write(folder.resolve("documents/.hidden.pdf"), whole);
        byte[] page = PAGE.replace("2025", "2024").getBytes(StandardCharsets.UTF_8);
        byte[] inner = zip(Map.of("inner.html", PAGE.replace("2025", "2023").getBytes(StandardCharsets.UTF_8)));
        byte[] outer = zip(Map.of("县/page.html", page, "copy.pdf", whole, "inner.zip", inner, ".hidden.html", page));
        Files.write(folder.resolve("documents/papers.zip"), outer);
        Files.write(folder.resolve("documents/torn.zip"), Arrays.copyOf(outer, outer.length / 2));
        Files.write(
                folder.resolve("documents/portfolio.pdf"),
                portfolio(Files.readAllBytes(CommandLine.top("testdata/final-account-drawn/final-account-drawn.pdf"))));
        return folder.resolve("documents");
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : new TreeSet<>(entries.keySet())) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(entries.get(name));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A cover without a word that carries a document, which differs from the published one by a byte behind its end. */
    private static byte[] portfolio(byte[] carried) {
        String content = new String(carried, StandardCharsets.ISO_8859_1) + "\n";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.pdf)4 0 R]>>>>>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
                "<</Type/Filespec/F(a.pdf)/UF(a.pdf)/EF<</F 5 0 R>>>>",
                "<</Type/EmbeddedFile/Length " + content.length() + ">>stream\n" + content + "\nendstream");
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder index = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            index.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append(index)
                .append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Path> published() throws IOException {
        try (Stream<Path> files = Files.walk(CommandLine.top("testdata"), 2)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.(pdf|txt)"))
                    .sorted()
                    .toList();
        }
    }
}
