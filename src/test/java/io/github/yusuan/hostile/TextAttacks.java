package io.github.yusuan.hostile;

import static io.github.yusuan.hostile.PdfFile.latin1;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are none, or that have no end. */
final class TextAttacks {
    private static final int MILLION = 1_000_000;
    private static final String HEAD = "预算\n科目编码\t科目名称\t合计\n201\t一般公共服务支出\t1.00\n";

    private TextAttacks() {}

    static final List<Attack> ALL = List.of(
            Attack.text("one-line-of-200-megabytes", () -> filled(200 * MILLION, 'x')),
            Attack.text("one-line-of-15-megabytes", () -> filled(15 * MILLION, '9')),
            Attack.text("one-line-of-one-phrase", () -> utf8("此表支出无".repeat(MILLION))),
            Attack.text("digits-and-commas", () -> utf8(HEAD + "201\tx\t" + "1,234,567".repeat(MILLION))),
            Attack.text("tabs-twelve-million", () -> filled(12 * MILLION, '\t')),
            Attack.text("tabs-in-many-rows", () -> utf8(HEAD + ("1" + "\t".repeat(900) + "\n").repeat(10_000))),
            Attack.text("rows-three-million", () -> utf8(HEAD + "1\t2\n".repeat(3 * MILLION))),
            Attack.text(
                    "names-thirty-thousand",
                    () -> utf8("青云县2025年预算草案\n\n2025年县本级一般公共预算支出预算表\n单位：万元\n科目名称\t预算数\n"
                            + IntStream.range(0, 30_000)
                                    .mapToObj(i -> "项目" + i + "\t1\n")
                                    .collect(Collectors.joining()))),
            Attack.text("line-ends-twelve-million", () -> filled(12 * MILLION, '\n')),
            Attack.text("tables-half-a-million", () -> utf8((HEAD + "\n").repeat(150_000))),
            Attack.text("zeros-only", () -> new byte[5 * MILLION]),
            Attack.text("zeros-in-the-middle", () -> utf8(HEAD + "x".repeat(2000) + "\u0000".repeat(MILLION))),
            Attack.text("utf-8-invalid", () -> joined(utf8(HEAD), latin1("\u00ff\u00fe\u00c3(\u00a0"))),
            Attack.text(
                    "utf-8-invalid-far-behind",
                    () -> joined(utf8(HEAD + "预算".repeat(50_000)), latin1("\u00ff\u00c3("))),
            Attack.text("utf-8-cut-in-a-character", () -> Arrays.copyOf(utf8(HEAD + "算"), utf8(HEAD).length + 2)),
            Attack.text("gb18030-cut-in-a-character", TextAttacks::halfCharacter),
            Attack.text("utf-16-of-a-table", () -> HEAD.getBytes(StandardCharsets.UTF_16)),
            Attack.text("surrogates-alone", () -> utf8(HEAD + "\ud800\udc00\ud83d\ude00\t".repeat(MILLION / 10))),
            Attack.text("controls-only", () -> filled(MILLION, '\u0007')),
            Attack.text("title-without-end", () -> utf8("<html><title>" + " ".repeat(10 * MILLION))),
            Attack.text("nothing", () -> new byte[0]));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] filled(int length, char value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] halfCharacter() {
        byte[] whole = (HEAD + "\u3400").getBytes(Charset.forName("GB18030"));
        return Arrays.copyOf(whole, whole.length - 1);
    }
}
