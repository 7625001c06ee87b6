package io.github.yusuan.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes lines and cells of a text at random; the same seed gives the same change. */
final class TextMutator {
    /** The project forms and lists of a text beside its tables, in the forms that county budgets print. */
    static final String FORMS = """
            云溪县图书馆2026年部门预算

            一、图书采购项目绩效目标表

            单位：万元

            项目编码\t11022233P00000000001A\t\t项目名称\t图书采购项目\t\t
            预算规模及资金用途\t预算数\t80.00\t其中：财政资金\t60.00\t其他资金\t20.00
            \t用于购买图书和期刊
            资金支出计划（%）\t3月底\t\t6月底\t10月底\t12月底\t
            \t10.00\t\t30.00\t60.00\t80.00\t
            绩效目标\t1.购书2000册 2.办好2.5万人次的阅读活动
            一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\t
            产出指标\t数量指标\t购书册数\t购书册数\t≥2000册\t工作计划\t

            政府采购预算表

            单位：万元

            采购项目名称\t采购物品名称\t采购目录编码\t数量\t单价\t合计
            图书采购项目\t书架\tA05010100\t10\t2.00\t20.00

            2026年收入预算48.70万元，比上年增加1.25万元，增长2.6%；支出预算48.70万元，完成预算的100.0%。
            """;

    private static final String[] CELLS = {
        "",
        "0",
        "-",
        "—",
        "25%",
        "１２．５％",
        "-3%",
        "1e9",
        "1E-999999999",
        "9".repeat(30),
        "9".repeat(500),
        "0x1F",
        "1,2,3",
        ".",
        "-.",
        "(3.2)",
        "△4",
        "12.60%",
        "NaN",
        "一、",
        "①",
        "2026年",
        "13月底",
        "99999999999年",
        "3月底",
        "12月底",
        "%",
        "合计",
        "１",
        "٣",
        "৩",
        "\ud835\udfd8",
        "\ud800",
        "\u0000",
        "\u200b",
        "\u3000",
        "null",
        "201",
        "2010101",
        "万元",
        "单位：元",
        "第99999999999页",
        "目录\t99999999999",
        "—1—",
        "十十十",
        "〇",
        "≥",
        "≥95%",
        "-0",
        "+",
        "1.286.530,50",
        "3/0",
        "表99999999999",
        "20\t30"
    };

    /** So many lines are changed in each mutant. */
    private static final int MOST_CHANGES = 25;

    private TextMutator() {}

    /** The text with the changes that go with the seed. */
    static String mutant(String text, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(8)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.set(at, lines.get(at) + "\t" + CELLS[random.nextInt(CELLS.length)]);
                case 3 -> lines.set(at, withCharacter(lines.get(at), random));
                default -> lines.set(at, withCell(lines.get(at), random));
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    private static String withCell(String line, Random random) {
        String[] cells = line.split("\t", -1);
        int at = random.nextInt(cells.length);
        String cell = CELLS[random.nextInt(CELLS.length)];
        cells[at] = random.nextInt(3) == 0 ? cells[at] + cell : cell;
        return String.join("\t", cells);
    }

    private static String withCharacter(String line, Random random) {
        String source = String.join("", CELLS);
        int at = random.nextInt(line.length() + 1);
        char put = source.charAt(random.nextInt(source.length()));
        int end = random.nextBoolean() ? at : Math.min(line.length(), at + 1);
        return line.substring(0, at) + put + line.substring(end);
    }
}
