package io.github.yusuan.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Texts within the limits of their size whose sentences, headings and rows ask for too much. */
final class ProseAttacks {
    private static final String TITLE = "云溪县某局2026年部门预算\n";
    private static final String OVERVIEW = "\n收支预算总表\n单位：万元\n收入\t\t支出\t\n项目\t预算数\t项目\t预算数\n";
    private static final String EXPENDITURE = "\n支出预算表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n";

    private ProseAttacks() {}

    static final List<Attack> ALL = List.of(
            Attack.text("sentence-of-many-amounts", () -> utf8(TITLE + each(30, i -> "支出预算1元，".repeat(2_500) + "\n"))),
            Attack.text("sentences-without-a-subject", () -> utf8(TITLE + each(800, i -> "1元，".repeat(2_000) + "\n"))),
            Attack.text("amounts-of-many-items", () -> utf8(TITLE + each(400, ProseAttacks::amounts))),
            Attack.text("contents-of-headings-that-are-not-there", () -> utf8(contents(2_000, 400_000))),
            Attack.text("contents-of-headings-that-are-there", () -> utf8(headings(2_000, 400_000))),
            Attack.text("headings-only", () -> utf8(TITLE + each(400_000, i -> "一、标题" + i + "\n"))),
            Attack.text("lines-only", () -> utf8(TITLE + each(1_000_000, i -> "文字" + i + "\n"))),
            Attack.text("lines-of-one-character", () -> utf8(TITLE + "字\n".repeat(4_000_000))),
            Attack.text("table-of-66000-rows", () -> utf8(TITLE + EXPENDITURE + each(66_000, ProseAttacks::row))),
            Attack.text("table-of-one-code", () -> utf8(TITLE + EXPENDITURE + "201\t支出\t1\t1\t\n".repeat(66_000))),
            Attack.text(
                    "table-of-names-only",
                    () -> utf8(TITLE + EXPENDITURE + each(66_000, i -> "\t名" + i + "\t1\t1\t\n"))),
            Attack.text("table-of-totals", () -> utf8(TITLE + EXPENDITURE + "\t合计\t1\t1\t\n".repeat(66_000))),
            Attack.text("sides-of-66000-rows", () -> utf8(TITLE + OVERVIEW + each(66_000, ProseAttacks::sides))),
            Attack.text(
                    "four-thousand-tables", () -> utf8(TITLE + each(3_000, i -> EXPENDITURE + row(i) + row(i + 1)))),
            Attack.text(
                    "four-thousand-parts",
                    () -> utf8(TITLE + each(3_000, i -> EXPENDITURE.replace("表", "表（续）") + row(i)))),
            Attack.text("goals-without-end", () -> utf8(TITLE + goals(60_000))),
            Attack.text("procurement-without-end", () -> utf8(TITLE + procurement(60_000))),
            Attack.text("indicators-without-end", () -> utf8(TITLE + indicators(60_000))));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String each(int count, IntFunction<String> part) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, count).forEach(i -> all.append(part.apply(i)));
        return all.toString();
    }

    private static String amounts(int i) {
        return ("2026年收入预算" + i + "万元，比上年增加1万元，其中基本支出2.5万元、项目支出3万元。").repeat(300) + "\n";
    }

    private static String contents(int listed, int lines) {
        return "目录\n" + each(listed, i -> "第一部分甲" + i + "号标题 ..... " + i % 900 + "\n")
                + each(lines, i -> "乙" + i + "丙\n");
    }

    private static String headings(int listed, int lines) {
        return "目录\n" + each(listed, i -> "一、甲" + i + "号标题 ..... " + i % 900 + "\n")
                + each(lines, i -> "一、甲" + (lines - i) % listed + "号标题\n");
    }

    private static String row(int i) {
        return "%d\t名称%d\t%d.00\t%d.00\t\n".formatted(2_010_101 + i % 300_000, i, i, i);
    }

    private static String sides(int i) {
        return "收入%d\t%d.00\t支出%d\t%d.00\n".formatted(i, i, i, i);
    }

    private static String goals(int count) {
        return "\n项目绩效目标表\n单位：万元\n项目名称\t甲项目\t预算数\t80.00\n" + each(count, i -> "绩效目标\t" + i + ".办好\n");
    }

    private static String indicators(int count) {
        return "\n项目绩效目标表\n单位：万元\n项目名称\t甲项目\t预算数\t80.00\t\t\n一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\n"
                + each(count, i -> "产出指标\t数量指标\t册数%d\t册数\t≥%d册\t计划\n".formatted(i, i));
    }

    private static String procurement(int count) {
        return "\n政府采购预算表\n单位：万元\n采购项目名称\t采购物品名称\t采购目录编码\t数量\t单价\t合计\n"
                + each(count, i -> "项目%d\t书架\tA05010100\t10\t2.00\t20.00\n".formatted(i));
    }
}
