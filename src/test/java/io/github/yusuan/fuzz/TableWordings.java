package io.github.yusuan.fuzz;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import java.nio.charset.StandardCharsets;

/** Tables of words that forms print, in any order: each byte is a word, an end of a cell or an end of a line. */
final class TableWordings {
    private static final String[] WORDS = ("部门收支总表 部门收入总表 部门支出总表 财政拨款收支总表 一般公共预算支出表 一般公共预算基本支出表 政府性基金预算支出表 国有资本经营预算支出表 "
                    + "“三公”经费支出表 项目绩效目标表 政府采购预算表 2026年 2025年 决算 预算 执行 单位：万元 单位：元 公开01表 目录 第1页 "
                    + "科目编码 科目名称 项目 合计 总计 小计 基本支出 项目支出 人员经费 公用经费 上年结转 本年收入 本年支出 财政拨款 "
                    + "增长 % 25% -3% 1,234.56 0.00 — -5 1e9 99999999999999999999 201 2010101 20101 类 款 项 301 30101 一、 （一） 1. 其中： "
                    + "工资福利支出 因公出国（境）费 公务用车购置费 公务接待费 年初预算数 调整预算数 决算数 变动 2025年预算数 3月底 12月底 "
                    + "项目编码 指标值 ≥95 ≤5天 数量 单价 某某局 某某县 全县 县本级 注： 说明 。 ， ( ) null")
            .split(" ");

    private TableWordings() {}

    /** Reads it, or refuses it: nothing is thrown. */
    public static void fuzzerTestOneInput(byte[] data) {
        StringBuilder text = new StringBuilder("某某局2026年部门预算\n\n");
        for (byte b : data) {
            int code = b & 0xff;
            text.append(code >= 208 ? "\n" : code >= 128 ? "\t" : WORDS[code % WORDS.length]);
        }
        Yusuan.tryRead("fuzz.txt", text.toString().getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }
}
