package io.github.yusuan.pdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<</A 1 0 R/B[1 0 R 2 0 R]/C/D/E<</F(a(b)\\)c)>>/G<48 656C>/H true/I null/J -.5/K 1/L 2>>",
                "<< /A 1 % a remark\n /B 2 >>",
                "12 <</A/B>> [1 2 3] (text)",
                "<</A//B 1>>"
            })
    void takesObjects(String text) {
        assertThat(isSound(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</A NaN>>",
                "<</A 1 B 2>>",
                "<</A>>",
                "<</A 1",
                "[1 2",
                "<</A(open>>",
                "<</A<4G>>>",
                "<</A 1>",
                "endobj",
                "<</A{1}>>"
            })
    void tellsWhatIsNone(String text) {
        assertThat(isSound(text)).isFalse();
    }

    private static boolean isSound(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return ObjectSyntax.isSound(bytes, 0, bytes.length);
    }
}
