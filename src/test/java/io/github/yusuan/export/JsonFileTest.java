package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aTreeIsWrittenAsAnObjectMapperWould(@TempDir Path folder) throws IOException {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("text", "预算 \"a\"\n")
                .put("int", 1)
                .put("long", 1L << 40)
                .put("double", 1.25)
                .put("float", 0.1f);
        tree.put("decimal", new BigDecimal("1E+3"))
                .put("big", BigInteger.TEN.pow(30))
                .put("yes", true)
                .putNull("none");
        tree.putArray("empty");
        tree.putObject("nothing");
        tree.putArray("list").add(1).add("two").addObject().putArray("deep").add(false);
        Path file = folder.resolve("a.json");

        JsonFile.write(file, tree);

        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        assertThat(Files.readString(file)).isEqualTo(JSON.writer(printer).writeValueAsString(tree) + "\n");
    }
}
