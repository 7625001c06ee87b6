package io.github.yusuan.fuzz;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a text behind the head of a table, without which it would be no document. */
final class TextBytes {
    private static final byte[] HEAD = """
            某某局2026年部门预算

            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t一般公共服务支出\t30.00\t10.00\t20.00
            """.getBytes(StandardCharsets.UTF_8);

    private TextBytes() {}

    /** Reads it, or refuses it: nothing is thrown. */
    public static void fuzzerTestOneInput(byte[] data) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(HEAD);
        text.writeBytes(data);
        Yusuan.tryRead("fuzz.txt", text.toByteArray(), ReadOptions.DEFAULT);
        Yusuan.tryRead("fuzz.txt", data, ReadOptions.DEFAULT);
    }
}
