package io.github.yusuan.spark.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
        return folder.resolve("documents");
    }

    private static List<Path> published() throws IOException {
        try (Stream<Path> files = Files.walk(CommandLine.top("testdata"), 2)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.(pdf|txt)"))
                    .sorted()
                    .toList();
        }
    }
}
